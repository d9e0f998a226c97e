import { describe, expect, test } from 'vitest';
import { attributedIn, foundIn } from './found-in.ts';

describe('Dutch: one source', () => {
  test.each([
    ['"De hervorming komt voor de zomer in stemming", zei Klara Montfoort, minister van Arbeid.', 'person: Klara Montfoort (minister van Arbeid)'],
    ['Volgens een onderzoek van het Balmont-instituut zijn de huren met 8 procent gestegen.', 'document: onderzoek van het Balmont-instituut'],
    ['Wethouder Jan van der Meer zei dat de weg dicht blijft.', 'person: Jan van der Meer (Wethouder)'],
    ['Wethouder De Vries zei dat de weg dicht blijft.', 'person: De Vries'],
    ['De woordvoerder van de regering, Lucas Ferrand, bevestigde dat de tekst wordt ingetrokken.', 'person: Lucas Ferrand (woordvoerder van de regering)'],
    ['Een bron dicht bij de onderhandelingen zegt dat het akkoord getekend is.', 'anonymous: Een bron dicht bij de onderhandelingen'],
    ['Deskundigen waarschuwen dat de dam broos is.', 'vague: Deskundigen'],
    ['Omwonenden zeggen dat de fabriek de rivier vervuilt.', 'vague: Omwonenden'],
    ['Het bedrijf wilde niet reageren.', 'organisation: bedrijf declined'],
    ['De gemeente heeft niet gereageerd op vragen.', 'organisation: gemeente declined'],
    ['"We gaan niet weg", antwoordde Maria Duiker.', 'person: Maria Duiker'],
    ['"Er is tegen ons gelogen", aldus Pieter van den Toren.', 'person: Pieter van den Toren'],
    ['De politie zegt dat de man bekend was.', 'organisation: politie'],
    ['Het Openbaar Ministerie meldt dat er een onderzoek loopt.', 'organisation: Openbaar Ministerie'],
    ['De provincie liet weten dat de brug dicht blijft.', 'organisation: provincie'],
    ['De advocaat van de families, Joris Sala, stelt dat niemand hen waarschuwde.', 'person: Joris Sala (advocaat van de families)'],
    ['"Het is een schande", reageert Sofie Laurens, advocaat van de families.', 'person: Sofie Laurens (advocaat van de families)'],
    ['"De begroting klopt", verklaarde Anna de Graaf.', 'person: Anna de Graaf'],
    ['De man reed te hard, volgens de politie.', 'organisation: politie'],
    ['De gemeente schrijft dat de brug in mei open gaat.', 'organisation: gemeente'],
  ])('%s', (text, source) => expect(foundIn(text, 'nl')).toEqual([source]));
});

describe('Dutch: what stands where', () => {
  test.each([
    ['"De hervorming komt voor de zomer in stemming", zei Klara Montfoort.', 'Klara Montfoort | zei | "De hervorming komt voor de zomer in stemming"'],
    ['De politie zegt dat de man bekend was.', 'De politie | zegt | dat de man bekend was'],
    ['Volgens een onderzoek van het Balmont-instituut zijn de huren met 8 procent gestegen.', 'een onderzoek van het Balmont-instituut | Volgens | zijn de huren met 8 procent gestegen'],
  ])('%s', (text, parts) => expect(attributedIn(text, 'nl')).toEqual([parts]));
});

describe('Dutch: no source', () => {
  test.each([
    'De trein uit Zwolle kwam twee uur te laat aan.',
    'De zaal telt honderd stoelen.',
    'Het museum toont honderd doeken van de schilder.',
    'De film \'De nacht van de wolven\' draait vanaf vrijdag.',
    'De prijzen wisselen met het seizoen.',
    'De raad nam de begroting aan met twaalf stemmen tegen drie.',
    'De betogers liepen naar het provinciehuis.',
    'De zogeheten \'zachte methode\' wint terrein.',
    'Zet de datum in de agenda.',
    'De burgemeester zei niets.',
    'De bron van de rivier ligt in het bos.',
    'De wet beschermt de anonimiteit van donoren.',
    'De spelers gaven de bal snel door.',
    'De verkiezingen zijn op zondag.',
    'Het schip houdt koers volgens plan.',
  ])('%s', (text) => expect(foundIn(text, 'nl')).toEqual([]));
});
