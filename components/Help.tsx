/** Where help is: who helps whom, and what contact with them may itself mean. Text only: nothing here opens, fills in or sends. */
import type { JSX } from 'preact';
import type { HelpOffer } from '../core/help/help.ts';
import { pickText } from '../locales/pick-text.ts';
import { Capped } from './Capped.tsx';
import { Cites } from './Cites.tsx';
import { Details } from './Details.tsx';
import { Icon } from './icons.tsx';
import { useWords } from './surface.ts';
import { Local, RichText } from './Words.tsx';

/** Helpers of a place that are shown before the reader asks for all. */
const FIRST = 3;

/** `folded`: to its heading, where the reader has seen it before. */
export function Help({ offers, folded = false }: { offers: readonly HelpOffer[]; folded?: boolean }): JSX.Element | null {
  const { help } = useWords();
  if (offers.length === 0) return null;
  const local = offers.filter(({ places }) => places.length > 0);
  const anywhere = offers.filter(({ places }) => places.length === 0);
  const inside = (
    <>
      <p class="quiet">{help.say}</p>
      {local.length > 0 && <Offers offers={local} />}
      {anywhere.length > 0 && (
        <Details class="plain" summary={help.anywhere(anywhere.length)}>
          <Offers offers={anywhere} />
        </Details>
      )}
    </>
  );
  if (folded) {
    return (
      <Details
        class="plain block help"
        summary={
          <>
            <h3>{help.title}</h3> <span class="meta">{offers.length}</span>
          </>
        }
      >
        {inside}
      </Details>
    );
  }
  return (
    <div class="block help">
      <h3>{help.title}</h3>
      {inside}
    </div>
  );
}

function Offers({ offers }: { offers: readonly HelpOffer[] }): JSX.Element {
  return (
    <ul class="helpers">
      <Capped items={offers} at={FIRST} as="li">
        {(offer) => <Offer key={offer.id} offer={offer} />}
      </Capped>
    </ul>
  );
}

function Offer({ offer }: { offer: HelpOffer }): JSX.Element {
  const words = useWords();
  const { help } = words;
  const { name, helps, places, languages, offers, contactRisk, statuses, url, citations, checked } = offer;
  return (
    <li>
      <b>
        <bdi>{name}</bdi>
      </b>
      <span class="meta">{[...places.map(words.place), ...languages.map(words.languageName)].join(' · ')}</span>
      <p>
        <Local text={helps} />
      </p>
      {statuses.length > 0 && (
        <ul class="standing">
          {statuses.map((status) => (
            <li key={status.regime} data-risk={status.punished ? 'crime' : undefined}>
              <Icon name={status.punished ? 'crime' : 'elsewhere'} />
              <span>
                <RichText of={words.law.shortHeading({ ...status, quoted: pickText(status.quoted, words.language), body: name, lastChecked: null })} />
                {status.since !== null && ` (${words.day(status.since)})`}
                <Cites refs={status.citations} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="risk">
        <b>{help.contact}:</b> {contactRisk === null ? help.noContactWord : <Local text={contactRisk} />}
      </p>
      <Details class="plain" summary={help.more}>
        <p>
          <Local text={offers} />
          <Cites refs={citations} />
        </p>
        {url !== null && (
          <p>
            {help.address}: <bdi class="address">{url.replace(/^https:\/\/(www\.)?|\/$/g, '')}</bdi>
          </p>
        )}
        <p class="meta">{help.checked(checked)}</p>
      </Details>
    </li>
  );
}
