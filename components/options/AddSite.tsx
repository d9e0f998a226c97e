/** Adds a site to the list by hand. What is typed may be a whole address; what names no site is said so and stays to be mended. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Words } from '../../locales/words.ts';

type AddSiteProps = { words: Words; siteNamed: (text: string) => string | null; taken: readonly string[]; add: (site: string) => void };

export function AddSite({ words, siteNamed, taken, add }: AddSiteProps): JSX.Element {
  const { sites: say } = words.options;
  const id = useId();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);

  function submit(event: Event): void {
    event.preventDefault();
    const site = siteNamed(text);
    if (site === null) return setFault(say.noSite);
    if (taken.includes(site)) return setFault(say.alreadyThere(site));
    setFault(null);
    setText('');
    add(site);
  }

  return (
    <form class="under" onSubmit={submit}>
      <label class="lab">
        {say.addLabel}
        <input
          class="field"
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.org"
          value={text}
          aria-invalid={fault !== null}
          aria-describedby={`${id}f`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn">
        {say.add}
      </button>
      <span id={`${id}f`} class="quiet" role="status">
        {fault}
      </span>
    </form>
  );
}
