/** Credit words of Finnish. */
import type { CreditFrames } from './frames.ts';

export const fi: CreditFrames = {
  language: 'fi',
  open: ['lähteinä käytetty', 'lähteenä käytetty', 'lähteenä', 'lähteinä', 'jutussa on käytetty lähteenä', 'jutun lähteenä', 'jutun lähteinä', 'jutun toimittanut', 'tekstin on tuottanut'],
  source: ['lähde', 'lähteet', 'teksti'],
  closeEnd: ['lähteenä', 'lähteinä'],
  by: ['kirjoittaja', 'toimittaja', 'teksti'],
  and: ['ja', 'sekä'],
  with: [],
  agencyWords: ['uutistoimisto', 'uutistoimiston', 'uutistoimistot', 'kuvatoimisto', 'uutistoimistolle'],
  roles: ['toimittaja', 'toimittajat', 'kirjeenvaihtaja', 'valokuvaaja'],
  unnamed: ['uutistoimistot', 'uutistoimistojen', 'uutistoimistoja'],
  photo: ['kuva', 'kuvat', 'kuvaaja', 'valokuva', 'kuvalähde', 'kuvituskuva', 'grafiikka', 'kuvakaappaus', 'kuvan lähde'],
  file: ['arkistokuva', 'arkisto', 'kuvituskuva', 'arkistokuvassa', 'kuva arkistosta'],
  rights: ['kaikki oikeudet pidätetään', 'arkisto'],
  citeBefore: ['kertoi', 'kertoo', 'sanoi', 'sanoo', 'uutistoimistolle', 'uutistoimisto', 'uutistoimiston', 'kertoo uutistoimisto', 'kertoi uutistoimisto', 'raportoi', 'uutisoi', 'haastattelussa'],
  citeAfter: ['mukaan', 'kertoo', 'kertoi', 'uutisoi', 'raportoi', 'raportoivat', 'tietojen mukaan', 'haastattelussa', 'tiedottaa'],
  small: ['klo', 'julkaistu', 'päivitetty', 'muokattu', 'tämä'],
  former: ['entinen'],
  republished: ['julkaistu alun perin', 'on julkaistu alun perin', 'julkaistiin alun perin', 'julkaistu ensimmäisen kerran', 'artikkeli on julkaistu aiemmin'],
  translated: ['käännetty', 'käännös', 'suomentanut'],
  textWords: ['juttu', 'jutun', 'jutussa', 'artikkeli', 'artikkelin', 'teksti', 'tekstin'],
};
