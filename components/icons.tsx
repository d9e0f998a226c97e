/** The drawn signs: marks of scope and risk, and the icons of controls. All are hidden from screen readers: a word stands beside each. */
import type { JSX } from 'preact';

type Drawing = () => JSX.Element;

/** The toolbar's page; an asterisk says that there is a note. */
const page = 'M2.65 1.15h10.7v13.7H2.65z';
const square = 'M1.8 1.8h12.4v12.4H1.8z';
const filled = { fill: 'currentColor', stroke: 'none' };

const drawings = {
  mark: () => <path d={`${page}M8 4.6v6.8M5.05 6.3l5.9 3.4M10.95 6.3l-5.9 3.4`} stroke-width="1.3" />,
  'mark-applies': () => (
    <>
      <path d="M2 .5h12v15H2z" {...filled} />
      <path class="cut" d="M8 4.4v7.2M4.9 6.2l6.2 3.6M11.1 6.2l-6.2 3.6" />
    </>
  ),
  'mark-paused': () => (
    <>
      <path d={page} stroke-width="1.3" />
      <path d="M6.5 5.4v5.2M9.5 5.4v5.2" stroke-width="1.8" />
    </>
  ),
  'mark-neutral': () => <path d={`${page}M5.2 5h5.6M5.2 8h5.6M5.2 11h3.4`} stroke-width="1.3" />,

  none: () => <circle cx="8" cy="8" r="5.5" stroke-width="1.8" />,
  unclear: () => (
    <>
      <circle cx="8" cy="8" r="5.5" stroke-width="1.8" />
      <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" {...filled} />
    </>
  ),
  fine: () => <path d="M8 2.2 14.4 13.4H1.6z" fill="currentColor" stroke-linejoin="round" stroke-width="1" />,
  crime: () => <path d="M8 .9 15.1 8 8 15.1.9 8z" {...filled} />,
  'crime-later': () => <path d="M8 2.2 13.8 8 8 13.8 2.2 8z" stroke-width="1.8" />,
  'not-assessed': () => <path d="M1.5 8h13" stroke-dasharray="2 1.6" stroke-width="1.8" />,

  applies: () => <path d="M1 1h14v14H1z" {...filled} />,
  may: () => (
    <>
      <path d={square} stroke-width="1.6" />
      <path d="M14 2 2 14h12z" {...filled} />
    </>
  ),
  elsewhere: () => <path d={square} stroke-width="1.6" />,
  gap: () => <circle cx="8" cy="8" r="6" stroke-dasharray="2 2.2" />,
  check: () => <path d="m2.5 8.5 3.5 3.5 7.5-8" stroke-width="1.8" />,
  clock: () => (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.4V8l2.6 1.8" />
    </>
  ),
  error: () => <path d={`${square}m3.4 3.4 5.6 5.6m0-5.6-5.6 5.6`} />,

  chevron: () => <path d="m2 5 6 6 6-6" stroke-width="2" />,
  close: () => <path d="m3.5 3.5 9 9m0-9-9 9" />,
  hide: () => <path d="M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM2.5 14 13.5 2" />,
  settings: () => (
    <>
      <circle cx="8" cy="8" r="2.3" />
      <path d="M8 1.5v2.2M8 12.3v2.2M1.5 8h2.2M12.3 8h2.2M3.4 3.4 5 5M11 11l1.6 1.6M12.6 3.4 11 5M5 11l-1.6 1.6" />
    </>
  ),
  fold: () => <path d="M3 2v12M13 8H6.5M9.5 4.8 6.3 8l3.2 3.2" />,
  jump: () => <path d="M2 3h12M2 13h12M2 8h5M9 8h5m-2-2.2L14.2 8 12 10.2" />,
  pause: () => <path d="M5.2 2.5v11M10.8 2.5v11" stroke-width="2.4" />,
  play: () => <path d="M4 2.4v11.2L13 8z" {...filled} />,
  page: () => <path d="M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3" />,
} satisfies Record<string, Drawing>;

export type IconName = keyof typeof drawings;

/** Arrows point along the reading direction and turn with it; marks don't. */
const turning: readonly IconName[] = ['fold', 'jump', 'play'];

export function Icon({ name, class: extra = '' }: { name: IconName; class?: string }): JSX.Element {
  const names = `${extra}${turning.includes(name) ? ' flip' : ''}`.trim();
  const Drawn = drawings[name];
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 16 16" class={names || undefined}>
      <Drawn />
    </svg>
  );
}
