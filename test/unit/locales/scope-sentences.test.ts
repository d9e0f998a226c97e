import { describe, expect, test } from 'vitest';
import type { Condition, Reader, Way } from '../../../core/legal/legal.ts';
import { en } from '../../../locales/en.ts';
import { ru } from '../../../locales/ru.ts';

const at = (...places: string[]): Condition => ({ kind: 'at', places });
const citizen = (...places: string[]): Condition => ({ kind: 'citizen', places });
const stateless = (...places: string[]): Condition => ({ kind: 'statelessResident', places });
const way = (conditions: Condition[], certainty: Way['certainty'] = 'stated'): Way => ({ conditions, certainty, partly: false, note: null });
const reader = (given: Partial<Reader>): Reader => ({ at: [], citizen: [], statelessResident: [], ...given });
const occupied = ['RU', 'UA-43', 'UA-40'];

describe('whom a law reaches', () => {
  test('the model case: one place, two ways, and doubtful ones named apart', () => {
    const ways = [
      way([at(...occupied), citizen('RU')]),
      way([at(...occupied), stateless(...occupied)]),
      way([at(...occupied), citizen('*')], 'lower'),
      way([at('*'), citizen('RU')], 'lower'),
    ];
    expect(en.reach(ways)).toEqual({
      lead: 'It concerns you if you are in Russia or in parts of Ukraine that Russia controls, and',
      items: ['hold a Russian passport, or', 'are stateless and live there permanently.'],
      less: 'Less certain: other passports while there and a Russian passport elsewhere.',
    });
    expect(ru.reach(ways)).toEqual({
      lead: 'Касается вас, если вы находитесь здесь: Россия или части Украины, которые контролирует Россия, и при этом',
      items: ['имеете российский паспорт, или', 'не имеете гражданства и постоянно там живёте.'],
      less: 'Не вполне ясно: другой паспорт там же; российский паспорт в другом месте.',
    });
  });

  test('the place alone is enough', () => {
    expect(en.reach([way([at('TR')])])).toEqual({ lead: 'It concerns you if you are in Türkiye.', items: [], less: null });
    expect(ru.reach([way([at('TR')])])).toEqual({ lead: 'Касается вас, если вы находитесь здесь: Турция.', items: [], less: null });
  });

  test('the passport alone is enough, wherever its holder is', () => {
    expect(en.reach([way([at('*'), citizen('IR')])])).toEqual({ lead: 'It concerns you if you hold an Iranian passport.', items: [], less: null });
    expect(en.reach([way([citizen('US')])]).lead).toBe('It concerns you if you hold a US passport.');
    expect(en.reach([way([citizen('AD')])]).lead).toBe('It concerns you if you hold a passport of Andorra.');
    expect(ru.reach([way([citizen('IR')])]).lead).toBe('Касается вас, если вы имеете иранский паспорт.');
    expect(ru.reach([way([citizen('AD')])]).lead).toBe('Касается вас, если вы имеете паспорт (Андорра).');
  });

  test('where every way is doubtful, the sentence says so first', () => {
    const { lead, less } = en.reach([way([at('BY')], 'lower')]);
    expect(lead).toBe('It is less certain that this reaches you. It may if you are in Belarus.');
    expect(less).toBeNull();
    expect(ru.reach([way([at('BY')], 'lower')]).lead).toBe('Не вполне ясно, касается ли это вас. Может касаться, если вы находитесь здесь: Беларусь.');
  });

  test('two ways that share no place', () => {
    expect(en.reach([way([at('BY')]), way([citizen('BY')])])).toEqual({ lead: 'It concerns you if you', items: ['are in Belarus, or', 'hold a Belarusian passport.'], less: null });
  });
});

describe('what the reader said', () => {
  test('nothing', () => {
    expect(en.youSaid(reader({}))).toBeNull();
    expect(ru.youSaid(reader({}))).toBeNull();
  });

  test('places, passports, stateless residence', () => {
    expect(en.youSaid(reader({ at: ['RU'], citizen: ['RU'] }))).toBe('You said: in Russia, Russian passport.');
    expect(en.youSaid(reader({ at: ['US', 'UA-43'], citizen: ['AD'], statelessResident: ['NL'] }))).toBe('You said: in the United States and Crimea, passport of Andorra, stateless, living in the Netherlands.');
    expect(ru.youSaid(reader({ at: ['RU'], citizen: ['RU'] }))).toBe('Вы указали: место — Россия, российский паспорт.');
    expect(ru.youSaid(reader({ statelessResident: ['UA-43'] }))).toBe('Вы указали: без гражданства, место жительства — Крым.');
  });
});
