/** Credit words of Romanian. */
import type { CreditFrames } from './frames.ts';

export const ro: CreditFrames = {
  language: 'ro',
  open: ['cu informații de la', 'cu informaţii de la', 'cu informații din', 'informații de la', 'informații preluate de la', 'preluat de la', 'preluare', 'cu materiale de la', 'cu contribuția', 'text preluat de la', 'știre preluată de la', 'pe baza informațiilor', 'redactat cu informații de la'],
  source: ['sursa', 'sursă', 'surse', 'sursa știrii', 'text', 'sursa text'],
  close: ['a contribuit la acest articol', 'au contribuit la acest articol', 'a contribuit la acest material', 'au contribuit la acest material'],
  closeEnd: ['au contribuit', 'a contribuit'],
  by: ['de', 'autor', 'scris de', 'redactor', 'editor'],
  and: ['și', 'şi'],
  with: ['cu'],
  agencyWords: ['agenția', 'agenţia', 'agenției', 'agenţiei', 'agenție de presă', 'agenția de presă', 'agenţia de presă', 'agenția de știri', 'agenţia de ştiri', 'agenții', 'redacția'],
  roles: ['corespondent', 'corespondentul', 'jurnalist', 'jurnalistul', 'reporter', 'redactor', 'fotograf'],
  unnamed: ['agenții', 'agenţii', 'agenții de presă', 'agențiile', 'agenţiile', 'agenții internaționale', 'agențiile de presă'],
  photo: ['foto', 'fotografie', 'fotografii', 'imagine', 'imagini', 'sursa foto', 'sursă foto', 'credit foto', 'foto cu caracter ilustrativ', 'ilustrație', 'captură', 'sursa fotografiei', 'sursa imaginii', 'sursa video'],
  file: ['foto arhivă', 'fotografie de arhivă', 'imagine de arhivă', 'foto de arhivă', 'arhivă', 'foto ilustrativ', 'fotografie ilustrativă', 'imagine ilustrativă', 'imagine cu caracter ilustrativ', 'fotografie cu caracter ilustrativ', 'imagine simbol', 'foto simbol'],
  rights: ['toate drepturile rezervate', 'drepturi rezervate', 'arhivă'],
  citeBefore: ['potrivit', 'potrivit agenției', 'conform', 'conform agenției', 'pentru', 'a declarat pentru', 'transmite', 'relatează', 'informează', 'scrie', 'citat de', 'citată de', 'citați de', 'anunță', 'notează', 'preluat de', 'preluată de', 'preia', 'precizează', 'declarat pentru', 'transmis'],
  citeAfter: ['transmite', 'relatează', 'informează', 'scrie', 'a relatat', 'a transmis', 'anunță', 'notează', 'citează', 'citând', 'a informat', 'precizează'],
  small: ['de', 'din', 'la', 'în', 'ora', 'actualizat', 'publicat', 'acest', 'pe', 'data', 'al', 'a'],
  former: ['fost', 'fostul', 'fosta', 'ex'],
  republished: ['publicat inițial de', 'publicat inițial în', 'publicat inițial pe', 'publicat iniţial de', 'apărut inițial în', 'apărut inițial pe', 'a apărut inițial în', 'a apărut inițial pe', 'publicat pentru prima dată în', 'publicat pentru prima dată pe', 'articol preluat din', 'articol preluat de pe', 'republicat de pe'],
  staff: ['au contribuit', 'a contribuit', 'cu contribuția'],
  translated: ['tradus de', 'traducere', 'traducerea', 'tradus din', 'traducere automată'],
  textWords: ['articol', 'articolul', 'material', 'text', 'știre'],
};
