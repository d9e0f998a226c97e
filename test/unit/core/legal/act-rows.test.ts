import { describe, expect, test } from 'vitest';
import { actRows, actsOutsideRows, isCriminal } from '../../../../core/legal/act-rows.ts';
import { isReadersAct, riskRank, severityOf } from '../../../../core/legal/acts.ts';
import type { NoticeAct } from '../../../../core/legal/legal.ts';
import { acts as allActs, risks } from '../../../../data/schema.ts';
import { penalty } from '../../../fixtures/records.ts';

const act = (name: NoticeAct['act'], risk: NoticeAct['risk'], more: Partial<NoticeAct> = {}): NoticeAct => ({
  act: name, risk, first: null, repeat: null, unverified: false, certainty: null, worstCase: null, note: null, evidence: [], citations: [], ...more,
});
const law = [{ kind: 'law' as const, issuer: null, text: 'x', citations: [] }];

describe('the eight rows', () => {
  test('are always there, in their order', () => {
    expect(actRows([]).map(({ row }) => row)).toEqual(['read', 'save', 'like', 'share', 'follow', 'contact', 'contribute', 'donate']);
    expect(actRows([]).every(({ acts }) => acts.length === 0)).toBe(true);
  });
  test('hold every act but those of publishers and the symbol', () => {
    const all = allActs.map((name) => act(name, 'unclear'));
    const inRows = actRows(all).flatMap(({ acts }) => acts.map((one) => one.act));
    const outside = actsOutsideRows(all).map((one) => one.act);
    expect([...inRows, ...outside].sort()).toEqual([...allActs].sort());
    expect(outside).toEqual(['advertise', 'work_for', 'display_symbol', 'rebroadcast']);
  });
  const first = (...acts: NoticeAct[]) => actRows(acts).flatMap((row) => row.acts)[0]?.act;

  test('reading speaks for its row, whatever a search or a VPN can bring', () => {
    expect(first(act('read', 'none'), act('search', 'administrative'))).toBe('read');
    expect(first(act('access_via_vpn', 'administrative'), act('read', 'none'))).toBe('read');
    expect(first(act('search', 'administrative'), act('access_via_vpn', 'none'))).toBe('search');
  });

  test('the gravest act speaks first; among equals the one that names the row', () => {
    expect(first(act('search', 'none'), act('read', 'none'))).toBe('read');
    expect(first(act('comment', 'unclear'), act('like', 'unclear'))).toBe('like');
    expect(first(act('like', 'unclear'), act('comment', 'criminal'))).toBe('comment');
    expect(first(act('share', 'administrative'), act('link', 'administrative', { repeat: penalty({ prisonYears: { min: 1, max: 4 } }) }))).toBe('link');
    expect(first(act('share', 'administrative'), act('quote', 'administrative', { first: penalty({ detentionDays: { max: 15, seenTotal: null } }) }))).toBe('quote');
    expect(first(act('contribute', 'criminal'), act('interview', 'criminal', { evidence: law }))).toBe('interview');
  });
});

describe('a penalty of a criminal court', () => {
  test.each([
    [{ prisonYears: { min: 1, max: 4 } }, true],
    [{ forcedLabourYearsMax: 3 }, true],
    [{ compulsoryWorkHoursMax: 360 }, true],
    [{ otherPenalties: ['death' as const] }, true],
    [{ otherPenalties: ['confiscation' as const, 'deportation' as const] }, false],
    [{ detentionDays: { max: 15, seenTotal: null } }, false],
    [{ fine: { min: 1, max: 2, currency: 'RUB', unit: null } }, false],
    [{}, false],
  ])('%o: %s', (parts, expected) => expect(isCriminal(penalty(parts))).toBe(expected));
  test('none is none', () => expect(isCriminal(null)).toBe(false));
});

describe('how grave a notice is', () => {
  test('counts what readers do', () => {
    expect(severityOf([act('read', 'none'), act('donate', 'criminal')])).toBe('criminal');
    expect(severityOf([act('display_symbol', 'administrative')])).toBe('administrative');
    expect(severityOf([act('work_for', 'criminal'), act('advertise', 'criminal'), act('rebroadcast', 'criminal'), act('share', 'unclear')])).toBe('unclear');
    expect(severityOf([act('read', 'none')])).toBe('none');
    expect(severityOf([])).toBe('none');
  });
  test('risks are in their order', () => expect(risks.map(riskRank)).toEqual([0, 1, 2, 3]));
  test('three acts are not a reader’s', () => expect(allActs.filter((name) => !isReadersAct(name))).toEqual(['advertise', 'work_for', 'rebroadcast']));
});
