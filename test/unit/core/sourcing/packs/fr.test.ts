import { describe, expect, test } from 'vitest';
import { attributedIn, foundIn } from './found-in.ts';

describe('French: one source', () => {
  test.each([
    ['«La réforme sera votée avant l\'été», a déclaré Claire Montel, ministre du Travail.', 'person: Claire Montel (ministre du Travail)'],
    ['Selon Paul Derval, directeur de l\'hôpital, les urgences sont saturées.', 'person: Paul Derval (directeur de l\'hôpital)'],
    ['D\'après une étude de l\'Institut Balmont, les loyers ont augmenté de 8 %.', 'document: étude de l\'Institut Balmont'],
    ['Le préfet Jean Marcand a indiqué que la route resterait fermée.', 'person: Jean Marcand (préfet)'],
    ['«C\'est un scandale», dénonce Sophie Laurier, avocate des familles.', 'person: Sophie Laurier (avocate des familles)'],
    ['Le porte-parole du gouvernement, Luc Ferrand, a confirmé que le texte serait retiré.', 'person: Luc Ferrand (porte-parole du gouvernement)'],
    ['« Tout a été préparé en secret », confie un conseiller sous couvert d\'anonymat.', 'anonymous: un conseiller'],
    ['Une source proche du dossier affirme que l\'accord est signé.', 'anonymous: Une source proche du dossier'],
    ['Des experts estiment que le barrage est fragile.', 'vague: Des experts'],
    ['L\'entreprise n\'a pas souhaité commenter.', 'organisation: entreprise declined'],
    ['Contacté, le ministère n\'a pas répondu à nos sollicitations.', 'organisation: ministère declined'],
    ['L\'armée aurait perdu trois véhicules, selon l\'état-major.', 'organisation: état-major'],
    ['Le rapport conclut que la digue était mal entretenue.', 'document: rapport'],
    ['— Nous ne partirons pas, a répondu Marie Dufour.', 'person: Marie Dufour'],
    ['Le parquet a précisé qu\'une enquête était ouverte.', 'organisation: parquet'],
    ['La police a dit que l\'homme était connu.', 'organisation: police'],
    ['M. Derval a reconnu que le calendrier avait glissé.', 'person: Derval'],
    ['Les habitants disent que l\'usine pollue la rivière.', 'vague: Les habitants'],
    ['La maire Anne Vidal avait assuré que l\'eau était potable.', 'person: Anne Vidal (maire)'],
    ['« Les travaux reprendront lundi », a écrit le préfet Jean Marcand dans un communiqué.', 'person: Jean Marcand (préfet)'],
    ['Le syndicat affirmait que les salaires n\'étaient plus versés.', 'organisation: syndicat'],
  ])('%s', (text, source) => expect(foundIn(text, 'fr')).toEqual([source]));
});

describe('French: what stands where', () => {
  test.each([
    ['«La réforme sera votée avant l\'été», a déclaré Claire Montel.', 'Claire Montel | a déclaré | «La réforme sera votée avant l\'été»'],
    ['Le parquet a précisé qu\'une enquête était ouverte.', 'Le parquet | a précisé | qu\'une enquête était ouverte'],
    ['« Nous manquons de bras », explique-t-il.', 'il | explique | « Nous manquons de bras »'],
    ['L\'armée aurait perdu trois véhicules, selon l\'état-major.', 'l\'état-major | selon | L\'armée aurait perdu trois véhicules'],
  ])('%s', (text, parts) => expect(attributedIn(text, 'fr')).toEqual([parts]));
});

describe('French: no source', () => {
  test.each([
    'Le train de Lyon est arrivé avec deux heures de retard.',
    'Il a déclaré ses revenus en avril.',
    'La salle affiche complet depuis lundi.',
    'Le film « La Nuit des loups » sort mercredi.',
    'Selon la météo, les volets restent ouverts ou fermés.',
    'La mairie a annoncé.',
    'Le conseil a adopté le budget par douze voix contre trois.',
    'Les manifestants ont défilé jusqu\'à la préfecture.',
    'Cette méthode dite « douce » gagne du terrain.',
    'Il faut noter la date dans son agenda.',
    'Le musée expose cent toiles du peintre.',
    'Le témoin de connexion est effacé après trente jours.',
    'Il faudrait que le ministre explique son choix.',
    'Les élections auront lieu dimanche.',
    'Les prix varient selon la saison.',
    'Le maire n\'a rien déclaré.',
    'L\'anonymat des donneurs est garanti par la loi.',
  ])('%s', (text) => expect(foundIn(text, 'fr')).toEqual([]));
});
