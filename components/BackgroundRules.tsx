/** Rules of a place that name no publisher: they follow what is said or done. They belong to the reader's place, never to the publisher. */
import type { JSX } from 'preact';
import type { BackgroundRule } from '../core/legal/legal.ts';
import { byGravity, riskOf } from './act-order.ts';
import { Cites } from './Cites.tsx';
import { Details } from './Details.tsx';
import { Icon } from './icons.tsx';
import { RiskSummary } from './RiskSummary.tsx';
import { useSurface } from './surface.ts';
import { OutcomeMark } from './Track.tsx';
import { Local } from './Words.tsx';

/** Rules of one place each; those that can't reach the reader are left out. */
export function BackgroundRules({ rules }: { rules: readonly BackgroundRule[] }): JSX.Element {
  const near = rules.filter((rule) => rule.scope !== 'elsewhere');
  const places = [...new Set(near.map((rule) => rule.jurisdiction))];
  return (
    <>
      {places.map((place) => (
        <PlaceRules key={place} place={place} rules={near.filter((rule) => rule.jurisdiction === place)} />
      ))}
    </>
  );
}

function PlaceRules({ place, rules }: { place: string; rules: BackgroundRule[] }): JSX.Element {
  const { rules: law, words } = useSurface();
  const { background, cost, states } = words;
  const found = rules.flatMap((rule) => rule.acts).map(law.outcomeOf);
  const gravest = byGravity.find((outcome) => found.includes(outcome)) ?? 'not-assessed';
  return (
    <div class="lawful" data-risk={riskOf(gravest)}>
      <OutcomeMark outcome={gravest} />
      <div>
        <h3>{background.title(place)}</h3>
        <p>{background.say}</p>
        <Details class="plain" summary={background.known}>
          {rules.map((rule) => (
            <div key={rule.regime} class="rule">
              <h4>
                <Local text={rule.name} />
                <Cites refs={rule.citations} />
              </h4>
              {rule.note && (
                <p>
                  <Local text={rule.note} />
                </p>
              )}
              <RiskSummary acts={rule.acts} />
              <p class="meta">
                {rule.stale && <Icon name="clock" />}
                {cost.checked(rule.checked)}
                {rule.stale && ` · ${states.stale.title}`}
              </p>
            </div>
          ))}
        </Details>
      </div>
    </div>
  );
}
