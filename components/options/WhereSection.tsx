/** Where reports appear, which pages stay free of them, and what the toolbar shows. */
import type { JSX } from 'preact';
import type { Settings } from '../../core/settings.ts';
import { Icon } from '../icons.tsx';
import { LockWord } from '../LockWord.tsx';
import { SwitchRow } from '../SwitchRow.tsx';
import { Choice } from './Choice.tsx';
import type { OptionsProps } from './Options.tsx';
import { PrivateWindows } from './PrivateWindows.tsx';

export function WhereSection(props: OptionsProps): JSX.Element {
  const { settings, words, change, lock } = props;
  const { where } = words.options;
  const keepOut = (part: Partial<Settings['keepOutOf']>): void => change({ keepOutOf: { ...settings.keepOutOf, ...part } });
  return (
    <section id="where">
      <h2>{where.title}</h2>
      <p class="quiet">{where.text}</p>
      <ul class="pick">
        <Choice name="surface" sketch="in-page" label={where.inPage} note={where.inPageText} lock={lock('surface')} chosen={settings.surface === 'in-page'} choose={() => change({ surface: 'in-page' })} />
        <Choice name="surface" sketch="panel" label={where.panel} note={where.panelText} lock={lock('surface')} chosen={settings.surface === 'panel'} choose={() => change({ surface: 'panel' })} />
      </ul>
      {settings.surface === 'in-page' && (
        <>
          <h3>{where.keepOut}</h3>
          <ul class="rows">
            <SwitchRow label={where.state} note={where.stateText} lock={lock('keepOutOf.state')} on={settings.keepOutOf.state} set={(state) => keepOut({ state })} />
            <SwitchRow label={where.social} note={where.socialText} lock={lock('keepOutOf.social')} on={settings.keepOutOf.social} set={(social) => keepOut({ social })} />
            <SwitchRow label={where.private} note={where.privateText} lock={lock('keepOutOf.private')} on={settings.keepOutOf.private} set={(value) => keepOut({ private: value })} />
          </ul>
        </>
      )}
      <PrivateWindows {...props} />
      <h3>{where.icon}</h3>
      <div class="under" role="radiogroup" aria-label={where.icon}>
        {([false, true] as const).map((neutral) => (
          <label key={String(neutral)} class="chip">
            <input class="check" type="radio" name="icon" checked={settings.neutralIcon === neutral} disabled={lock('neutralIcon') !== null} onChange={() => change({ neutralIcon: neutral })} />
            <Icon name={neutral ? 'mark-neutral' : 'mark'} />
            {neutral ? where.iconNeutral : where.iconCaveat}
          </label>
        ))}
      </div>
      <p class="quiet">
        {where.iconText}
        {lock('neutralIcon') !== null && <LockWord by={lock('neutralIcon') ?? ''} />}
      </p>
    </section>
  );
}
