/** Credit words of Dutch. */
import type { CreditFrames } from './frames.ts';

export const nl: CreditFrames = {
  language: 'nl',
  open: ['met informatie van', 'met medewerking van', 'met bijdragen van', 'met materiaal van', 'met berichten van', 'in samenwerking met', 'op basis van berichten van', 'op basis van', 'afkomstig van', 'overgenomen van', 'geleverd door', 'tekst van', 'een bericht van'],
  source: ['bron', 'bronnen', 'tekst', 'persbureau'],
  close: ['droeg bij aan dit artikel', 'droegen bij aan dit artikel', 'heeft bijgedragen aan dit artikel', 'hebben bijgedragen aan dit artikel', 'werkte mee aan dit artikel', 'werkten mee aan dit artikel'],
  closeEnd: ['bijgedragen', 'overgenomen'],
  by: ['door', 'van', 'auteur', 'geschreven door', 'redactie'],
  and: ['en'],
  with: ['met'],
  articles: ['de', 'het', 'een'],
  agencyWords: ['persbureau', 'persbureaus', 'persagentschap', 'nieuwsagentschap', 'agentschap', 'het persbureau', 'staatspersbureau', 'redactie', 'fotobureau'],
  roles: ['correspondent', 'verslaggever', 'verslaggeefster', 'redacteur', 'journalist', 'fotograaf'],
  unnamed: ['persbureaus', 'agentschappen', 'persagentschappen', 'persbureau', 'nieuwsagentschappen'],
  photo: ['foto', 'foto\'s', 'beeld', 'beelden', 'afbeelding', 'foto van', 'bron foto', 'fotobron', 'fotografie', 'illustratie', 'graphic', 'credit', 'kaart', 'videostill', 'bron beeld'],
  file: ['archieffoto', 'archiefbeeld', 'archief', 'foto ter illustratie', 'ter illustratie', 'illustratiebeeld', 'stockfoto', 'beeld ter illustratie'],
  rights: ['alle rechten voorbehouden', 'archief', 'anp foto'],
  citeBefore: ['volgens', 'volgens de', 'volgens persbureau', 'volgens het persbureau', 'tegen', 'tegen persbureau', 'tegen het persbureau', 'aan', 'aan persbureau', 'meldt', 'meldde', 'melden', 'bericht', 'schrijft', 'laat weten aan', 'tegenover', 'in gesprek met', 'gezegd tegen', 'zegt tegen', 'aldus', 'bevestigt aan', 'navraag van', 'interview met'],
  citeAfter: ['meldt', 'meldde', 'melden', 'bericht', 'schrijft', 'schreef', 'heeft gemeld', 'laat weten', 'weet te melden'],
  small: ['in', 'op', 'om', 'uur', 'van', 'der', 'den', 'ter', 'te', 'bijgewerkt', 'gepubliceerd', 'dit', 'deze', 'laatst', 'uit'],
  former: ['voormalig', 'oud', 'ex'],
  republished: ['oorspronkelijk gepubliceerd door', 'oorspronkelijk gepubliceerd op', 'oorspronkelijk gepubliceerd in', 'verscheen oorspronkelijk in', 'verscheen oorspronkelijk op', 'verscheen eerder in', 'verscheen eerder op', 'verscheen eerder bij', 'eerder verschenen in', 'eerder gepubliceerd door', 'overgenomen uit', 'overgenomen met toestemming van'],
  staff: ['met medewerking van', 'medewerking', 'm.m.v.', 'met bijdragen van'],
  translated: ['vertaald uit het', 'vertaald door', 'vertaling', 'automatisch vertaald', 'machinevertaling'],
  textWords: ['artikel', 'bericht', 'tekst', 'verhaal'],
};
