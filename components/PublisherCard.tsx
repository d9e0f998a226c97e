/** Who publishes this: facts with their sources and dates, and what the publisher says of itself. No rating. */
import type { ComponentChildren, JSX } from 'preact';
import type { Fact, PublisherCard as Card, PublisherFinding } from '../core/publisher/finding.ts';
import { Cites } from './Cites.tsx';
import { PageQuote } from './PageNotices.tsx';
import { useWords } from './surface.ts';
import { Local, RichText } from './Words.tsx';

export function PublisherCard({ finding, selfDescription }: { finding: PublisherFinding; selfDescription: string | null }): JSX.Element | null {
  const { publisher } = useWords();
  const known = finding.kind === 'known' ? finding.card : null;
  if (finding.kind === 'unknown' && selfDescription === null) return null;
  return (
    <section class="sec">
      <header>
        <h2>{publisher.title}</h2>
        <span class="meta">{known === null ? publisher.ownWords : known.asOf !== null && publisher.asOf(known.asOf)}</span>
      </header>
      {finding.kind === 'known' && <Known card={finding.card} how={finding.how === 'host' ? null : publisher.how[finding.how]} />}
      {finding.kind === 'declared' && (
        <>
          <p>
            <RichText of={publisher.callsItself(finding.name)} />
          </p>
          {finding.says && (
            <p>
              <RichText of={publisher.saysItIs(finding.says.name)} />
            </p>
          )}
        </>
      )}
      {selfDescription !== null && <PageQuote text={selfDescription} meta={publisher.saysOfItself} own />}
    </section>
  );
}

function Known({ card, how }: { card: Card; how: string | null }): JSX.Element {
  const words = useWords();
  const { publisher } = words;
  const { kind, owner, funding, country, seat, founded, languages, reach, parent, otherNames, note, state } = card;
  const anything = kind ?? owner ?? funding ?? country ?? seat ?? founded ?? languages ?? reach ?? parent;
  return (
    <>
      <p class="pubname">
        <bdi>{card.name}</bdi>
      </p>
      <p class="pubkind">
        {kind && (
          <FactText fact={kind} cardAsOf={card.asOf}>
            {publisher.kinds[kind.value]}
            {card.kindBasis && (
              <>
                , <Local text={card.kindBasis} />
              </>
            )}
          </FactText>
        )}
        {how !== null && <span class="meta known-by">{how}</span>}
      </p>
      {!anything && <p class="quiet">{publisher.notShown}</p>}
      <dl class="facts">
        {parent && <Line label={publisher.partOf}>{parent.name}</Line>}
        {owner && <FactLine label={publisher.owner} fact={owner} cardAsOf={card.asOf} show={(value) => <Local text={value} />} />}
        {funding && <FactLine label={publisher.funding} fact={funding} cardAsOf={card.asOf} show={(value) => <Local text={value} />} />}
        {country && <FactLine label={publisher.home} fact={country} cardAsOf={card.asOf} show={words.place} />}
        {seat && <FactLine label={publisher.seat} fact={seat} cardAsOf={card.asOf} show={(value) => <Local text={value} />} />}
        {founded && <FactLine label={publisher.founded} fact={founded} cardAsOf={card.asOf} show={String} />}
        {languages && <FactLine label={publisher.languages} fact={languages} cardAsOf={card.asOf} show={(codes) => codes.map(words.languageName).join(', ')} />}
        {reach && <FactLine label={publisher.reach} fact={reach} cardAsOf={card.asOf} show={(value) => <Local text={value} />} />}
        {state && state !== 'active' && <Line label={publisher.state}>{publisher.states[state]}</Line>}
        {otherNames.length > 0 && <Line label={publisher.alsoKnown}>{otherNames.map((name, at) => [at > 0 && ', ', <bdi key={name}>{name}</bdi>])}</Line>}
        {note && <FactLine label={publisher.note} fact={{ value: note, asOf: null, verified: card.noteVerified !== false, citations: card.noteCitations ?? [] }} cardAsOf={card.asOf} show={(value) => <Local text={value} />} />}
      </dl>
    </>
  );
}

function Line({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

type FactLineProps<T> = { label: string; fact: Fact<T>; cardAsOf: string | null; show: (value: T) => ComponentChildren };

function FactLine<T>({ label, fact, cardAsOf, show }: FactLineProps<T>): JSX.Element {
  return (
    <Line label={label}>
      <FactText fact={fact} cardAsOf={cardAsOf}>
        {show(fact.value)}
      </FactText>
    </Line>
  );
}

/** A fact with its date, where it differs from the card's, and its sources or the word that nobody opened one. */
function FactText({ fact, cardAsOf, children }: { fact: Fact<unknown>; cardAsOf: string | null; children: ComponentChildren }): JSX.Element {
  const words = useWords();
  return (
    <>
      {children}
      {fact.asOf !== null && fact.asOf !== cardAsOf && <span class="meta"> ({words.month(fact.asOf)})</span>}
      {!fact.verified && (
        <>
          {' '}
          <span class="unverified" title={words.publisher.unverifiedLong}>
            {words.publisher.unverified}
          </span>
        </>
      )}
      <Cites refs={fact.citations} />
    </>
  );
}
