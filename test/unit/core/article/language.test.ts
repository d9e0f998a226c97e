/** Made-up sentences in many languages; the declared language is wrong or missing unless it is needed. */
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../../core/article/language.ts';

const SAMPLES: Record<string, string> = {
  en: 'The harbour was closed on Friday because of the storm, and it will not be opened before the end of the week, the council said.',
  de: 'Der Hafen wurde am Freitag wegen des Sturms geschlossen und wird nicht vor dem Ende der Woche wieder geöffnet, sagte die Stadt.',
  fr: 'Le port a été fermé vendredi à cause de la tempête et il ne sera pas ouvert avant la fin de la semaine, selon la mairie.',
  es: 'El puerto fue cerrado el viernes por la tormenta y no se abrirá antes del fin de la semana, según dijo el ayuntamiento de la ciudad.',
  it: 'Il porto è stato chiuso venerdì per la tempesta e non sarà riaperto prima della fine della settimana, secondo il comune della città.',
  pt: 'O porto foi fechado na sexta-feira por causa da tempestade e não será aberto antes do fim da semana, segundo a câmara da cidade.',
  nl: 'De haven werd vrijdag gesloten vanwege de storm en zal niet voor het einde van de week weer open gaan, zei de gemeente.',
  pl: 'Port został zamknięty w piątek z powodu burzy i nie będzie otwarty przed końcem tygodnia, jak podała rada miasta, która się zebrała.',
  cs: 'Přístav byl v pátek kvůli bouři uzavřen a podle města se nebude otevírat před koncem týdne, protože je ještě nutné opravit mola, která byla poškozena.',
  sv: 'Hamnen stängdes på fredagen på grund av stormen och den kommer inte att öppnas före slutet av veckan, säger kommunen som har ansvar för den.',
  da: 'Havnen blev lukket fredag på grund af stormen, og den åbner ikke før slutningen af ugen, siger kommunen, der har ansvaret for den efter loven.',
  no: 'Havnen ble stengt fredag på grunn av stormen, og den åpner ikke før slutten av uken, sier kommunen, som har ansvaret for den etter loven.',
  fi: 'Satama suljettiin perjantaina myrskyn takia, ja se ei ole auki ennen viikon loppua, mutta kaupunki on luvannut, että laivat voivat tulla myös toiseen satamaan.',
  tr: 'Liman fırtına nedeniyle cuma günü kapatıldı ve hafta sonuna kadar açılmayacak, ancak belediye yolcular için bir otobüs de koyacak, dedi.',
  ru: 'Порт закрыли в пятницу из-за шторма, и он не откроется до конца недели, сообщили в мэрии города, но для жителей это не новость.',
  uk: 'Порт закрили в п’ятницю через шторм, і він не відкриється до кінця тижня, повідомили в мерії міста, але для мешканців це не новина.',
  be: 'Порт зачынілі ў пятніцу праз шторм, і ён не адчыніцца да канца тыдня, паведамілі ў мэрыі горада, але для жыхароў гэта не навіна.',
  bg: 'Пристанището беше затворено в петък заради бурята и няма да се отвори преди края на седмицата, съобщиха от общината, която се събра днес.',
  sr: 'Лука је затворена у петак због олује и неће бити отворена пре краја недеље, саопштила је општина, која ће о томе још одлучивати.',
  kk: 'Порт дауылға байланысты жұма күні жабылды және апта соңына дейін ашылмайды деп хабарлады қала әкімдігі.',
  fa: 'بندر روز جمعه به دلیل توفان بسته شد و تا پایان هفته باز نخواهد شد، شهرداری گفت که این تصمیم برای مسافران است.',
  ar: 'أغلق الميناء يوم الجمعة بسبب العاصفة ولن يفتح قبل نهاية الأسبوع، كما قال مجلس المدينة الذي اجتمع في هذا اليوم من أجل ذلك.',
  ur: 'طوفان کی وجہ سے بندرگاہ جمعے کو بند کر دی گئی ہے اور یہ ہفتے کے آخر سے پہلے نہیں کھلے گی، شہر کے حکام نے کہا ہے۔',
  ja: '嵐のため港は金曜日に閉鎖され、週末まで開かれないと市が発表した。乗客はバスを利用できるという。',
  zh: '因风暴影响，港口于周五关闭，市政府表示在本周末之前不会重新开放，乘客可以改乘公共汽车前往。',
  ko: '폭풍 때문에 항구가 금요일에 폐쇄되었으며 주말 전에는 열리지 않을 것이라고 시가 밝혔다.',
  ka: 'პორტი პარასკევს ქარიშხლის გამო დაიხურა და კვირის ბოლომდე არ გაიხსნება.',
  hy: 'Նավահանգիստը փակվել է ուրբաթ օրը փոթորկի պատճառով։',
};

describe('a language is known from its text', () => {
  test.each(Object.entries(SAMPLES))('%s', (language, text) => {
    expect(detectLanguage(text, null)).toBe(language);
    if (language !== 'da' && language !== 'no') expect(detectLanguage(text, language === 'en' ? 'de' : 'en')).toBe(language);
  });
});

describe('what the page declares', () => {
  test('decides between near twins and short texts', () => {
    expect(detectLanguage('og i en det som er', 'no')).toBe('no');
    expect(detectLanguage('Harbour closed', 'en')).toBe('en');
  });
  test('counts for a language that we have no words for', () => {
    expect(detectLanguage('Höfnin var lokuð á föstudag vegna veðurs.', 'is')).toBe('is');
  });
  test('is not believed when a long text has none of its words', () => {
    const zulu = 'Itheku livaliwe ngoLwesihlanu ngenxa yesiphepho futhi ngeke livulwe ngaphambi kokuphela kwesonto, kusho umasipala. '.repeat(6);
    expect(detectLanguage(zulu, 'en')).toBeNull();
  });
  test('is not believed when it is written in another script', () => {
    expect(detectLanguage('Xyz abcd efgh', 'ja')).toBeNull();
  });
  test('is all there is for no text', () => {
    expect(detectLanguage('', 'sv')).toBe('sv');
    expect(detectLanguage('123 — 456', null)).toBeNull();
  });
});
