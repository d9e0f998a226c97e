/** Turkish: who says it, and what says nothing. */
import { describe, expect, test } from 'vitest';
import { only, said, who } from '../said.ts';

describe('sources', () => {
  test.each([
    ['a quotation before the verb', 'Limanlar Bakanı Hakan Kıyı, “İskele kapalı” dedi.', ['person: Hakan Kıyı']],
    ['reported speech', 'Limanlar Bakanı Hakan Kıyı, iskelenin kapalı olduğunu söyledi.', ['person: Hakan Kıyı']],
    ['a verb of two parts', 'Limanlar Bakanı Hakan Kıyı, iskelenin kapalı olduğunu ifade etti.', ['person: Hakan Kıyı']],
    ['a body', 'Limanlar Bakanlığı, iskelenin kapalı olduğunu açıkladı.', ['organisation: Limanlar Bakanlığı']],
    ['"göre"', 'Reuters\'ın haberine göre iskele kapalı.', ['media: Reuters']],
    ['"diyen"', '“İskele kapalı” diyen Ayşe Kıyı, yardım beklediklerini anlattı.', ['person: Ayşe Kıyı']],
    ['experts', 'Uzmanlar, iskelenin tehlikeli olduğunu belirtiyor.', ['vague: Uzmanlar']],
  ])('%s', (_, text, expected) => expect(who(text, 'tr')).toEqual(expected));
});

describe('unnamed sources', () => {
  test('an official who withholds the name', () => expect(only('Adının açıklanmasını istemeyen bir yetkili, iskelenin kapalı olduğunu söyledi.', 'tr')).toMatchObject({ kind: 'anonymous', text: 'bir yetkili' }));
});

describe('who goes on', () => {
  test('the surname', () => expect(only('Limanlar Bakanı Hakan Kıyı, iskelenin kapalı olduğunu söyledi. Kıyı, vapurun geç kaldığını belirtti.', 'tr')).toMatchObject({ name: 'Hakan Kıyı', paraphrased: 2 }));
});

describe('no source', () => {
  test.each([
    ['nobody speaks', 'İskele mayıs ayında kapandı ve vapur gitti.'],
  ])('%s', (_, text) => expect(said(text, 'tr')).toEqual([]));
});
