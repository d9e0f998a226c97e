/** The choice of how often a word is said before an act: never, before what can be punished, or also where the law is unclear. */
import type { JSX } from 'preact';
import type { Settings } from '../core/settings.ts';
import type { SurfaceWords } from '../locales/words.ts';
import { Choice } from './options/Choice.tsx';

type Level = Settings['guards']['level'];

/** `lock`: the word on who settled the choice; null where the reader may make it. */
export function GuardLevels({ guards, words, lock, choose }: { guards: Settings['guards']; words: SurfaceWords; lock: string | null; choose: (level: Level) => void }): JSX.Element {
  const { chosen } = words.guard;
  const levels = [
    ['none', chosen.none, chosen.noneText],
    ['risky', chosen.risky, chosen.riskyText],
    ['all', chosen.all, chosen.allText],
  ] as const;
  return (
    <ul class="pick">
      {levels.map(([level, label, note]) => (
        <Choice key={level} name="guards" label={label} note={note} lock={lock} chosen={guards.level === level} choose={() => choose(level)} />
      ))}
    </ul>
  );
}
