import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reader } from '../../../../core/legal/legal.ts';
import { evaluateScope } from '../../../../core/legal/scope.ts';
import type { Clause } from '../../../../data/schema.ts';
import { clause } from '../../../fixtures/records.ts';

const reader = (at: string, citizen = '', statelessResident = ''): Reader => {
  const list = (text: string) => text.split(' ').filter(Boolean);
  return { at: list(at), citizen: list(citizen), statelessResident: list(statelessResident) };
};

/** In the shape of Russia's law: parts of four oblasts, two doubtful groups. */
const AT = { at: ['RU', 'UA-43', 'UA-40'], partlyAt: ['UA-14', 'UA-09'] };
const register = [
  clause({ ...AT, citizen: ['RU'] }),
  clause({ ...AT, statelessResident: ['RU', 'UA-43'] }),
  clause({ ...AT, citizen: ['*'], certainty: 'lower', note: 'Foreigners there.' }),
  clause({ at: ['*'], citizen: ['RU'], certainty: 'lower', note: 'Citizens abroad.' }),
];
const scopeOf = (clauses: Clause[], who: Reader) => evaluateScope(clauses, who).scope;

describe('who is in scope', () => {
  test.each<[string, Reader, string]>([
    ['in the country, with its passport', reader('RU', 'RU'), 'applies'],
    ['in a region of it', reader('RU-MOW', 'RU'), 'applies'],
    ['in a region of another country that is meant', reader('UA-43', 'RU'), 'applies'],
    ['stateless and living there', reader('RU', '', 'RU'), 'applies'],
    ['stateless and living in a region of it', reader('RU', '', 'RU-MOW'), 'applies'],
    ['two passports, one of which fits', reader('RU', 'IL RU'), 'applies'],
    ['two places, one of which fits', reader('DE RU', 'RU'), 'applies'],
    ['nothing said', reader(''), 'may-apply'],
    ['only the place said', reader('RU'), 'may-apply'],
    ['only the passport said', reader('', 'RU'), 'may-apply'],
    ['there with another passport: a doubtful clause is met', reader('RU', 'NO'), 'may-apply'],
    ['abroad with its passport: a doubtful clause is met', reader('NO', 'RU'), 'may-apply'],
    ['abroad, passport not said', reader('NO'), 'may-apply'],
    ['only another passport said', reader('', 'NO'), 'may-apply'],
    ['where only a part is meant', reader('UA-14', 'RU'), 'may-apply'],
    ['where only a part is meant, passport not said', reader('UA-14'), 'may-apply'],
    ['in the country of a region that is meant', reader('UA', 'RU'), 'may-apply'],
    ['in another region of that country', reader('UA-30', 'UA'), 'elsewhere'],
    ['abroad with another passport', reader('NO', 'NO'), 'elsewhere'],
    ['abroad and stateless there', reader('NO', '', 'NO'), 'elsewhere'],
    ['there, stateless but living elsewhere: holds no passport at all', reader('RU', '', 'NO'), 'may-apply'],
  ])('%s: %#', (_, who, scope) => expect(scopeOf(register, who)).toBe(scope));

  test('"*" is everyone and everywhere', () => {
    const anyone = [clause({ at: ['*'], citizen: ['*'] })];
    for (const who of [reader(''), reader('NO', 'NO'), reader('RU'), reader('', '', 'RU')]) expect(scopeOf(anyone, who)).toBe('applies');
  });

  test('one condition alone', () => {
    expect(scopeOf([clause({ at: ['BY'] })], reader('BY'))).toBe('applies');
    expect(scopeOf([clause({ at: ['BY'] })], reader('', 'BY'))).toBe('may-apply');
    expect(scopeOf([clause({ at: ['BY'] })], reader('PL', 'BY'))).toBe('elsewhere');
    expect(scopeOf([clause({ citizen: ['BY'] })], reader('PL', 'BY'))).toBe('applies');
    expect(scopeOf([clause({ citizen: ['BY'] })], reader('BY'))).toBe('may-apply');
    expect(scopeOf([clause({ citizen: ['BY'] })], reader('BY', 'PL'))).toBe('elsewhere');
    expect(scopeOf([clause({ statelessResident: ['BY'] })], reader('PL', '', 'BY'))).toBe('applies');
    expect(scopeOf([clause({ statelessResident: ['BY'] })], reader('BY'))).toBe('may-apply');
    expect(scopeOf([clause({ statelessResident: ['BY'] })], reader('BY', 'PL'))).toBe('elsewhere');
    expect(scopeOf([clause({ statelessResident: ['BY'] })], reader('BY', '', 'PL'))).toBe('elsewhere');
  });

  test('who is stateless holds no passport, unless they say so', () => {
    const citizens = [clause({ citizen: ['BY'] })];
    expect(scopeOf(citizens, reader('', '', 'PL'))).toBe('elsewhere');
    expect(scopeOf(citizens, reader('', 'BY', 'PL'))).toBe('applies');
    expect(scopeOf([clause({ citizen: ['*'] })], reader('', '', 'PL'))).toBe('applies');
  });

  test('stateless anywhere is still not everyone', () => {
    const stateless = [clause({ statelessResident: ['*'] })];
    expect(scopeOf(stateless, reader('', '', 'PL'))).toBe('applies');
    expect(scopeOf(stateless, reader('', 'PL'))).toBe('elsewhere');
    expect(scopeOf(stateless, reader('PL'))).toBe('may-apply');
  });

  test('a doubtful clause alone never applies', () => {
    const doubtful = [clause({ at: ['KZ'], certainty: 'lower' })];
    expect(scopeOf(doubtful, reader('KZ', 'KZ'))).toBe('may-apply');
    expect(scopeOf(doubtful, reader('DE'))).toBe('elsewhere');
  });

  test('a clause that only words describe may apply to anyone', () => {
    expect(evaluateScope([clause({ note: 'Donors abroad.' })], reader('NO', 'NO'))).toMatchObject({
      scope: 'may-apply', because: [{ conditions: [], certainty: 'lower', note: 'Donors abroad.' }],
    });
  });

  test('the Union is its members', () => {
    expect(scopeOf([clause({ at: ['EU'] })], reader('DE'))).toBe('applies');
    expect(scopeOf([clause({ at: ['EU'] })], reader('DE-BY'))).toBe('applies');
    expect(scopeOf([clause({ at: ['EU'] })], reader('NO'))).toBe('elsewhere');
    expect(scopeOf([clause({ at: ['AT', 'DE'] })], reader('DE'))).toBe('applies');
  });

  test('codes that begin alike, and territories with a code of their own', () => {
    expect(scopeOf([clause({ at: ['UA-4'] })], reader('UA-43'))).toBe('elsewhere');
    expect(scopeOf([clause({ at: ['CN'] })], reader('CN-HK'))).toBe('elsewhere');
    expect(scopeOf([clause({ at: ['HK'] })], reader('CN-HK'))).toBe('applies');
    expect(scopeOf([clause({ at: ['CN'] })], reader('CN-BJ'))).toBe('applies');
  });
});

describe('why', () => {
  const because = (who: Reader, clauses = register) =>
    evaluateScope(clauses, who).because.map((way) => [way.certainty === 'lower' ? 'lower' : '', way.partly ? 'partly' : '', ...way.conditions.map(({ kind, places }) => `${kind} ${places.join()}`)].filter(Boolean).join('; '));
  const there = 'at RU,UA-43,UA-40,UA-14,UA-09';

  test('what applies names all that it rests on', () => {
    expect(because(reader('RU', 'RU'))).toEqual(['at RU,UA-43,UA-40; citizen RU']);
    expect(because(reader('UA-43', '', 'RU'))).toEqual(['at RU,UA-43,UA-40; statelessResident RU,UA-43']);
  });
  test('with nothing said every way is open, the doubtful ones last', () => {
    expect(because(reader(''))).toEqual([
      `partly; ${there}; citizen RU`, `partly; ${there}; statelessResident RU,UA-43`, `lower; partly; ${there}; citizen *`, 'lower; at *; citizen RU',
    ]);
  });
  test('what was said is not asked again', () => {
    expect(because(reader('RU'))).toEqual([
      'citizen RU', 'statelessResident RU,UA-43', 'lower; at RU,UA-43,UA-40; citizen *',
    ]);
    expect(because(reader('NO'))).toEqual(['lower; at *; citizen RU']);
  });
  test('a doubtful way that asks for no less than a sure one is not named', () => {
    expect(because(reader('', 'RU'))).toEqual([`partly; ${there}`, 'lower; at *; citizen RU']);
  });
  test('a doubtful way that is met names what it rests on', () => {
    expect(because(reader('RU', 'NO'))).toEqual(['lower; at RU,UA-43,UA-40; citizen *']);
    expect(because(reader('NO', 'RU'))).toEqual(['lower; at *; citizen RU']);
  });
  test('a country that was said narrows the question to its regions', () => {
    expect(because(reader('UA', 'RU'))).toEqual(['partly; at UA-43,UA-40,UA-14,UA-09', 'lower; at *; citizen RU']);
    expect(because(reader('UA-14', 'RU'))).toEqual(['partly; at UA-14', 'lower; at *; citizen RU']);
  });
  test('elsewhere has no reasons', () => expect(because(reader('NO', 'NO'))).toEqual([]));
  test('a note stays with its way', () => {
    expect(evaluateScope(register, reader('NO', 'RU')).because[0]?.note).toBe('Citizens abroad.');
  });
  test('says whether something that was said speaks for it', () => {
    expect(evaluateScope(register, reader('')).said).toBe(false);
    expect(evaluateScope(register, reader('NO')).said).toBe(false);
    expect(evaluateScope(register, reader('NO', 'RU')).said).toBe(true);
    expect(evaluateScope(register, reader('RU')).said).toBe(true);
    expect(evaluateScope(register, reader('UA')).said).toBe(true);
  });
});

describe('laws of the evaluation', () => {
  const codes = ['RU', 'RU-MOW', 'UA', 'UA-43', 'UA-14', 'UA-30', 'NO', 'DE', 'BY'];
  const places = fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 });
  const orAny = fc.oneof(places, fc.constant(['*']));
  const passports = fc.uniqueArray(fc.constantFrom('RU', 'UA', 'NO', 'DE', 'BY'), { maxLength: 2 });
  const clauses = fc.array(
    fc.record({ at: orAny, citizen: orAny, statelessResident: places, partlyAt: fc.uniqueArray(fc.constantFrom('UA-14', 'UA-43'), { maxLength: 1 }), certainty: fc.constantFrom('stated' as const, 'lower' as const), note: fc.constant(null) }, { requiredKeys: ['certainty', 'note'] }),
    { minLength: 1, maxLength: 4 },
  ) as fc.Arbitrary<Clause[]>;
  /** Readers who do not contradict themselves: stateless, or with passports, or silent on both. */
  const readers: fc.Arbitrary<Reader> = fc.record({ at: places, who: fc.oneof(passports.map((citizen) => ({ citizen, statelessResident: [] as string[] })), places.map((statelessResident) => ({ citizen: [] as string[], statelessResident }))) }).map(({ at, who }) => ({ at, ...who }));
  const runs = { numRuns: 4_000 };

  test('saying more keeps what is certain: applies stays, elsewhere stays', () => {
    let certain = 0;
    fc.assert(
      fc.property(clauses, readers, readers, (law, who, more) => {
        const told: Reader = { at: who.at.length > 0 ? who.at : more.at, ...(who.citizen.length + who.statelessResident.length > 0 ? { citizen: who.citizen, statelessResident: who.statelessResident } : { citizen: more.citizen, statelessResident: more.statelessResident }) };
        const before = scopeOf(law, who);
        if (before === 'may-apply') return;
        certain += 1;
        expect(scopeOf(law, told)).toBe(before);
      }),
      runs,
    );
    expect(certain).toBeGreaterThan(500);
  });

  test('naming a region of the country that was said keeps what is certain', () => {
    fc.assert(
      fc.property(clauses, readers, (law, who) => {
        const before = scopeOf(law, who);
        const closer = { ...who, at: who.at.map((place) => (place === 'UA' ? 'UA-30' : place === 'RU' ? 'RU-MOW' : place)) };
        if (before !== 'may-apply') expect(scopeOf(law, closer)).toBe(before);
      }),
      runs,
    );
  });

  test('a further place or passport never takes away what applies', () => {
    fc.assert(
      fc.property(clauses, readers, fc.constantFrom(...codes), (law, who, place) => {
        if (who.at.length > 0 && scopeOf(law, who) === 'applies') expect(scopeOf(law, { ...who, at: [...who.at, place] })).toBe('applies');
        if (who.citizen.length > 0 && scopeOf(law, who) === 'applies') expect(scopeOf(law, { ...who, citizen: [...who.citizen, 'BY'] })).toBe('applies');
      }),
      runs,
    );
  });

  test('order does not matter', () => {
    fc.assert(
      fc.property(clauses, readers, (law, who) => {
        const turned = (list: string[]) => [...list].reverse();
        const other = { at: turned(who.at), citizen: turned(who.citizen), statelessResident: turned(who.statelessResident) };
        const [a, b] = [evaluateScope(law, who), evaluateScope([...law].reverse(), other)];
        expect(b.scope).toBe(a.scope);
        expect(b.said).toBe(a.said);
      }),
      runs,
    );
  });

  test('reasons are there when it applies or may apply, and only then', () => {
    fc.assert(
      fc.property(clauses, readers, (law, who) => {
        const { scope, because } = evaluateScope(law, who);
        expect(because.length > 0).toBe(scope !== 'elsewhere');
        if (scope === 'applies') expect(because.every((way) => way.certainty === 'stated' && !way.partly)).toBe(true);
      }),
      runs,
    );
  });

  test('an open way holds once its conditions are granted', () => {
    fc.assert(
      fc.property(clauses, readers, (law, who) => {
        const { scope, because } = evaluateScope(law, who);
        if (scope !== 'may-apply') return;
        for (const way of because.filter(({ certainty, partly, conditions }) => certainty === 'stated' && !partly && conditions.length > 0)) {
          const granted = { ...who };
          for (const { kind, places: any } of way.conditions) if (!any.includes('*')) granted[kind] = [any[0] as string];
          if (granted.citizen.length > 0 && granted.statelessResident.length > 0 && !way.conditions.some(({ kind }) => kind === 'citizen')) granted.citizen = [];
          expect(scopeOf(law, granted)).toBe('applies');
        }
      }),
      runs,
    );
  });

  test('the reader and the law are left as they were', () => {
    const frozen = Object.freeze(reader('RU', 'RU'));
    const before = JSON.stringify(register);
    evaluateScope(register, frozen);
    expect(JSON.stringify(register)).toBe(before);
  });
});
