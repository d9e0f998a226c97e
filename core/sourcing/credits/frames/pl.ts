/** Credit words of Polish. */
import type { CreditFrames } from './frames.ts';

export const pl: CreditFrames = {
  language: 'pl',
  open: ['na podstawie', 'opracowanie na podstawie', 'opracowano na podstawie', 'oprac. na podstawie', 'opr. na podstawie', 'z wykorzystaniem materiałów', 'z materiałów', 'na podstawie materiałów', 'na podstawie depeszy', 'na podstawie informacji', 'przy użyciu materiałów', 'we współpracy z', 'za', 'materiał', 'tekst'],
  source: ['źródło', 'źródła', 'źródło informacji', 'tekst', 'agencja', 'za', 'oprac.', 'opr.', 'opracowanie'],
  close: ['współpracowali przy tym', 'przyczynili się do powstania', 'współtworzyli ten'],
  closeEnd: ['współpraca'],
  by: ['autor', 'autorka', 'autorzy', 'oprac.', 'opr.', 'opracowanie', 'przez', 'od'],
  and: ['i', 'oraz'],
  with: ['z', 'ze'],
  agencyWords: ['agencja', 'agencji', 'agencje', 'agencją', 'agencja prasowa', 'agencji prasowej', 'agencja informacyjna', 'państwowa agencja', 'redakcja'],
  roles: ['korespondent', 'korespondentka', 'dziennikarz', 'dziennikarka', 'redaktor', 'reporter', 'fotograf'],
  unnamed: ['agencje', 'agencje prasowe', 'agencji prasowych', 'agencje informacyjne', 'materiały agencyjne', 'doniesień agencyjnych'],
  photo: ['fot.', 'fot', 'foto', 'zdjęcie', 'zdjęcia', 'zdj.', 'fotografia', 'grafika', 'autor zdjęcia', 'źródło zdjęcia', 'źródło fot.', 'ilustracja', 'obraz'],
  file: ['zdjęcie archiwalne', 'zdjęcia archiwalne', 'fot. archiwalna', 'archiwum', 'archiwalne', 'zdjęcie ilustracyjne', 'zdjęcie poglądowe', 'zdjęcie z archiwum', 'foto ilustracyjne', 'fotografia ilustracyjna', 'archiwalna'],
  rights: ['wszelkie prawa zastrzeżone', 'wszystkie prawa zastrzeżone', 'archiwum'],
  citeBefore: ['według', 'według agencji', 'podała', 'podaje', 'podał', 'poinformowała', 'informuje', 'przekazał', 'przekazała', 'powiedział', 'powiedziała', 'dla', 'rozmowie z', 'w rozmowie z', 'rozmowie z agencją', 'cytowany przez', 'cytowana przez', 'jak podaje', 'jak podała', 'jak informuje', 'pisze', 'donosi', 'za', 'agencji', 'agencja', 'ocenił w rozmowie z', 'cytuje', 'relacjonuje', 'przypomina', 'poinformował'],
  citeAfter: ['podała', 'podaje', 'podał', 'poinformowała', 'informuje', 'pisze', 'donosi', 'donosiła', 'przekazała', 'dowiedziała się', 'cytuje', 'powiedział', 'powiedziała', 'relacjonuje'],
  small: ['w', 'z', 'ze', 'na', 'o', 'dnia', 'godz.', 'godz', 'r.', 'roku', 'aktualizacja', 'opublikowano', 'ten', 'tym', 'do', 'dla'],
  former: ['były', 'była', 'eks'],
  republished: ['ukazał się pierwotnie w', 'pierwotnie opublikowany w', 'pierwotnie opublikowany przez', 'pierwotnie opublikowano w', 'opublikowany pierwotnie w', 'po raz pierwszy opublikowany w', 'pierwotnie ukazał się w', 'pierwotnie ukazał się na', 'artykuł ukazał się w', 'tekst ukazał się w', 'przedruk z', 'tekst pochodzi z'],
  staff: ['współpraca', 'we współpracy z'],
  translated: ['tłumaczenie', 'przetłumaczył', 'przetłumaczyła', 'tłumaczył', 'przełożył', 'tłumaczenie maszynowe', 'tłum.'],
  textWords: ['artykuł', 'artykule', 'tekst', 'materiał', 'tekstu'],
};
