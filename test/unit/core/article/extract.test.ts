/** What becomes of whole pages. */
import { describe, expect, test } from 'vitest';
import { extractArticle, extractInSteps } from '../../../../core/article/extract.ts';
import { TIMED, worked } from '../../worked.ts';
import { articleOf, documentOf, fixture, linesIn, texts, URL_OF_STORY } from './page.ts';

describe('the model case', () => {
  const article = articleOf('rferl-helsinki', 'https://www.rferl.org/a/helsinki.html');

  test('is an article with its title, language, date and byline', () => {
    expect(article).toMatchObject({
      kind: 'article',
      host: 'rferl.org',
      title: 'No Agreement Reported At Helsinki Talks Between U.S., Russian Shipping Officials',
      language: 'en',
      published: '2019-07-10T20:03:15Z',
      byline: ['RFE/RL'],
      cutOff: false,
    });
  });

  test('has its eight paragraphs and nothing else as text', () => {
    expect(article.body).toHaveLength(8);
    expect(texts(article)[0]).toMatch(/^U\.S\. Undersecretary for Maritime Affairs Martin Colby has met/);
    expect(texts(article)[7]).toBe('Ardley has denied the charges and publicly complained of the long delay.');
  });

  test('keeps credit, caption and box apart, each in its zone', () => {
    expect(linesIn(article, 'after')).toEqual(['With reporting by AP']);
    expect(linesIn(article, 'caption')).toEqual(['U.S. Undersecretary for Maritime Affairs Martin Colby (file photo)']);
    expect(linesIn(article, 'author-box')[1]).toMatch(/^RFE\/RL journalists report the news in 27 languages/);
    expect(linesIn(article, 'byline')).toEqual(['July 10, 2019']);
  });

  test('carries the notice with its warning, and no word of it as text', () => {
    expect(article.notices).toHaveLength(1);
    expect(article.notices[0]).toMatchObject({ kind: 'undesirable' });
    expect(article.notices[0]?.text).toMatch(/^RFE\/RL has been declared an "undesirable organization" by the Russian government\.\n\nIf you are in Russia .* or for contacting us\.$/);
    expect(linesIn(article, 'notice')).toHaveLength(3);
    expect(texts(article).join()).not.toMatch(/undesirable|imprisonment/);
  });

  test('leaves out what the page recommends', () => {
    const everything = JSON.stringify(article);
    for (const words of ['Harvest Festival', 'Example Of Another Story', 'Newsletters', 'Share on Facebook', '"XS"']) expect(everything).not.toContain(words);
  });
});

describe('structures of real pages', () => {
  test('paragraphs each in a box of their own, with a heading in another box between them', () => {
    const article = articleOf('bbc-like');
    expect(article.body.map(({ role, links }) => [role, links.length])).toEqual([['paragraph', 0], ['paragraph', 1], ['paragraph', 0], ['heading', 0], ['paragraph', 1], ['paragraph', 0]]);
    expect(article.body[4]?.text).toBe('A smaller boat will carry the mail and medicine from Thursday on, the office said.');
    expect(article.byline).toEqual(['Ines Vale']);
  });

  test('labels that only screen readers hear are kept with pictures, where they say what a name is', () => {
    expect(articleOf('bbc-like').furniture.find(({ zone }) => zone === 'caption')?.pieces).toEqual(['Image source,', 'Reuters', 'Image caption,', 'The ferry lay at the pier on Tuesday']);
  });

  test('a headline repeated in breadcrumbs, an author in <address>, a closing agency line, soft hyphens', () => {
    const article = articleOf('dpa-like');
    expect(article.title).toBe('Brücke in Altenfurt wieder offen');
    expect(linesIn(article, 'byline')).toContain('Von Jutta Krehl, dpa');
    expect(linesIn(article, 'after')[0]).toBe('© dpa-infocom, dpa:260211-99-000000/1');
    expect(texts(article)[0]).toMatch(/^Altenfurt\. Nach drei Jahren/);
    expect(texts(article).join()).not.toMatch(/Newsletter|Anzeige/);
  });

  test('glued credits keep their pieces', () => {
    const article = articleOf('glued-captions');
    expect(article.furniture.filter(({ zone }) => zone === 'caption').map(({ pieces }) => pieces)).toEqual([['The winners at the Lake Cup', 'Credit: PA'], ['A boat in the wind.', 'Image:', 'Jan Kees/ANP']]);
    expect(article.furniture.find(({ zone }) => zone === 'byline')?.pieces).toEqual(['Mia Grund', 'dpa', 'Example desk']);
    expect(article.body).toHaveLength(3);
  });

  test('a second story, teasers and comments below are nobody’s text and nobody’s furniture', () => {
    const article = articleOf('second-article');
    expect(texts(article)).toHaveLength(3);
    expect(linesIn(article, 'after')).toEqual(['With reporting by AFP']);
    expect(JSON.stringify([article.body, article.furniture])).not.toMatch(/Reuters|Associated Press|Hugo Stein|railway/);
    expect(article.byline).toEqual(['Rosa Blum']);
  });

  test('Ukrainian, whatever the lang attribute says; the credit of a picture is not the credit of the text', () => {
    const article = articleOf('ukrainian');
    expect(article.language).toBe('uk');
    expect(linesIn(article, 'caption')).toEqual(['Учні біля нової школи Фото: Оксана Вишня']);
    expect(linesIn(article, 'after')).toEqual(['За матеріалами Укрінформу']);
  });

  test('Persian from right to left keeps its joiners', () => {
    const article = articleOf('persian-rtl');
    expect(article.language).toBe('fa');
    expect(texts(article)[0]).toContain('یک‌شنبه');
    expect(article.body).toHaveLength(3);
  });

  test('Chinese without any declaration', () => {
    const article = articleOf('chinese');
    expect(article).toMatchObject({ kind: 'article', language: 'zh', title: '海滨市新图书馆开放' });
    expect(texts(article)[0]).toMatch(/^新华社海滨5月6日电/);
    expect(linesIn(article, 'byline')).toEqual(['2026-05-06 09:30:00 来源：海滨日报']);
  });

  test('a live blog keeps all its entries', () => {
    const article = articleOf('live-blog');
    expect(article.body.filter(({ role }) => role === 'paragraph')).toHaveLength(4);
    expect(texts(article)).toContain('Schools stay shut');
  });

  test('posts and players are embeds, not text', () => {
    const article = articleOf('embedded-posts');
    expect(article.embeds.map(({ platform, href }) => [platform, href])).toEqual([
      ['x', 'https://twitter.com/lowbridge_example/status/1?ref_src=x'],
      ['youtube', 'https://www.youtube.com/watch?v=example1'],
      [null, 'https://ads.example/frame'],
      ['telegram', 'https://t.me/lowbridge_example/12'],
    ]);
    expect(article.embeds[0]?.text).toMatch(/^We hear you\. Next year it ends at ten\./);
    expect(texts(article).join()).not.toContain('We hear you');
  });
});

describe('boxes that no class gives away', () => {
  const story = (between: string): string[] =>
    texts(extractArticle(documentOf(`<title>Bridge</title><meta property="og:type" content="article"><main><h1>Bridge</h1><div class="x1">
      <p>The council met on Friday to talk about the bridge and its future.</p>${between}<p>Nothing was decided, and the engineers will be asked again before autumn comes.</p>
      <p>Repairs would cost about four million, according to the county.</p></div></main>`), 'https://a.example/b'));
  test('one that asks for an address', () => expect(story('<div><b>Stay with us</b><p>Get our best stories every morning, free of charge.</p><form><input></form></div>')).toHaveLength(3));
  test('one that only leads elsewhere', () => expect(story('<p><a href="/x">How the bridge was built in the thirties, and by whom</a></p>')).toHaveLength(3));
  test('an advertisement', () => expect(story('<x-slot><div>Advertisement</div></x-slot>')).toHaveLength(3));
  test('but a paragraph in a box of its own is text', () => expect(story('<div><p>The bridge was closed to lorries in the spring, after cracks were found.</p></div>')).toHaveLength(4));
});

describe('in slices', () => {
  test('a long page gives way many times and comes to the same', () => {
    const html = `<title>Long</title><meta property="og:type" content="article"><article><h1>Long</h1><div class="text">${'<p>One of many paragraphs, each of them a sentence.</p>'.repeat(5_000)}</div></article>`;
    const steps = extractInSteps(documentOf(html), URL_OF_STORY);
    let slices = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) slices++;
    expect(slices).toBeGreaterThan(4);
    expect(step.value).toEqual(extractArticle(documentOf(html), URL_OF_STORY));
  });
});

describe('pages that are cut short', () => {
  test('a stub says so, and the line that sells the rest is no text', () => {
    const article = articleOf('paywall-stub');
    expect(article.cutOff).toBe(true);
    expect(article.metadata.accessibleForFree).toBe(false);
    expect(article.body).toHaveLength(2);
  });

  test('a whole article does not', () => {
    expect(articleOf('dpa-like').cutOff).toBe(false);
  });
});

describe('pages that are no story', () => {
  test('a front page has no text to be asked about', () => {
    const article = articleOf('front-page', 'https://news.example/');
    expect(article).toMatchObject({ kind: 'publisher', body: [], furniture: [], embeds: [] });
    expect(article.metadata.publisher).toBe('Daily Example');
  });

  test('nor has a section that lists stories', () => {
    expect(articleOf('front-page', 'https://news.example/politics/')).toMatchObject({ kind: 'other', body: [] });
  });
});

describe('bad input', () => {
  test('broken JSON-LD is skipped, mendable JSON-LD is read', () => {
    const article = articleOf('broken-json-ld');
    expect(article).toMatchObject({ kind: 'article', published: '2026-02-02', byline: ['Ada Uhr'] });
    expect(article.metadata.publisher).toBe('The Clock Tower');
  });

  test('a title full of markup is text', () => {
    const article = articleOf('markup-title');
    expect(article.title).toBe('<img src=x onerror=alert(1)> <b>Bold</b> claims');
    expect(article.published).toBeNull();
    expect(article.body[0]?.links).toEqual([]);
    expect(article.body[1]?.text).toContain('<script>alert(2)</script>');
  });

  test('no title, no heading, no head', () => {
    expect(articleOf('no-title')).toMatchObject({ title: null, kind: 'other', body: [] });
  });

  test('an empty document, and one without a body', () => {
    expect(extractArticle(documentOf(''), 'not an address')).toMatchObject({ host: '', kind: 'other', body: [] });
    const bare = documentOf('<p>x');
    bare.body.remove();
    expect(extractArticle(bare, 'https://a.example/')).toMatchObject({ kind: 'other', body: [] });
  });

  test('a document that throws gives what was read before', () => {
    const broken = new Proxy(fixture('dpa-like'), {
      get(target, name) {
        if (name === 'body') throw new Error('no body for you');
        const value = Reflect.get(target, name) as unknown;
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    expect(extractArticle(broken, 'https://a.example/b')).toMatchObject({ title: 'Brücke in Altenfurt wieder offen', body: [] });
  });

  test('50,000 paragraphs are read up to the cap, and time grows with length only', TIMED, () => {
    const paragraph = '<p>One of very many paragraphs, each of them a sentence that ends as sentences do.</p>';
    const page = (count: number): Document => documentOf(`<title>Long</title><meta property="og:type" content="article"><article><h1>Long</h1><div class="text">${paragraph.repeat(count)}</div></article>`);
    const time = (document: Document): number => {
      const began = worked();
      expect(extractArticle(document, 'https://a.example/long').kind).toBe('article');
      return worked() - began;
    };
    const [small, large] = [page(5_000), page(50_000)];
    const article = extractArticle(large, 'https://a.example/long');
    expect(article.body.length).toBeGreaterThan(20_000);
    expect(article.body.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(2_000_100);
    time(small);
    expect(time(large)).toBeLessThan(Math.max(time(small), 5) * 40);
  });

  test('elements nested three thousand deep', () => {
    const document = documentOf('<title>Deep</title><h1>Deep</h1>');
    let into: Element = document.body;
    for (let n = 0; n < 3_000; n++) into = into.appendChild(document.createElement('div'));
    into.textContent = 'A sentence at the bottom of a very deep page, which nobody will ever read to its end. '.repeat(5);
    expect(() => extractArticle(document, 'https://a.example/deep')).not.toThrow();
  });
});

describe('what a reader cannot see', () => {
  const hidden = (attributes: string): string => `<title>Hidden things</title><meta property="og:type" content="article"><article><h1>Hidden things</h1><div class="text"><p>The first paragraph of this story can be seen by everybody who comes here.</p><p ${attributes}>This one says that a source told Reuters something, and cannot be seen.</p><p>The second paragraph can be seen as well, and there the story ends for today.</p></div></article>`;
  test.each(['hidden', 'style="color:red; display: none"', 'style="visibility:hidden"'])('%s', (attributes) => {
    expect(extractArticle(documentOf(hidden(attributes)), 'https://a.example/b').body).toHaveLength(2);
  });
  test('but a paragraph without them is there', () => {
    expect(extractArticle(documentOf(hidden('style="display: block"')), 'https://a.example/b').body).toHaveLength(3);
  });
  test('<template>, <noscript>, <script> and <style> are no text', () => {
    const article = extractArticle(documentOf(hidden('').replace('<p >', '<template><p>A template of a paragraph that is none.</p></template><noscript><p>Please switch JavaScript on to read this page.</p></noscript><p>')), 'https://a.example/b');
    expect(texts(article).join()).not.toMatch(/template|JavaScript/);
    expect(article.body).toHaveLength(3);
  });
});
