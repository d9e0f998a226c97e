/** Credit words of French. */
import type { CreditFrames } from './frames.ts';

export const fr: CreditFrames = {
  language: 'fr',
  open: [
    'avec des informations de', 'avec les informations de', 'avec informations de', 'avec des informations d\'', 'avec les informations d\'', 'informations de', 'avec la contribution de', 'avec le concours de', 'avec la collaboration de', 'avec l\'', 'avec les agences', 'avec agence', 'avec des dépêches de', 'avec les dépêches de', 'à partir d\'une dépêche', 'd\'après une dépêche', 'dépêche de', 'dépêche de l\'', 'une dépêche de', 'une dépêche de l\'', 'contenu fourni par', 'texte fourni par', 'article fourni par',
    'fourni par', 'fournie par', 'publié avec', 'repris de', 'reprise de', 'rédigé avec', 'rédigé par', 'texte de', 'cet article est une dépêche',
  ],
  source: ['source', 'sources', 'source texte', 'texte', 'agence', 'crédit texte'],
  close: ['a contribué à cet article', 'ont contribué à cet article', 'a contribué à ce reportage', 'ont contribué à ce reportage', 'ont contribué à ce texte', 'a contribué à ce texte'],
  closeEnd: ['ont contribué', 'a contribué'],
  by: ['par', 'par l\'', 'de', 'rédigé par', 'écrit par', 'publié par', 'auteur'],
  and: ['et'],
  with: ['avec', 'avec l\'', 'avec la', 'avec le'],
  articles: ['l\'', 'le', 'la', 'les', 'd\'', 'du', 'des', 'de l\''],
  agencyWords: ['rédaction', 'la rédaction', 'agence', 'agences', 'agence de presse', 'agence officielle', 'agence de presse officielle', 'dépêche', 'dépêches', 'agence photo', 'agence d\'etat', 'agence étatique'],
  roles: ['correspondant', 'correspondante', 'envoyé spécial', 'envoyée spéciale', 'journaliste', 'journalistes', 'reporter', 'rédacteur', 'rédactrice', 'photographe'],
  unnamed: ['agences', 'les agences', 'agences de presse', 'avec agences', 'avec agence', 'nos agences', 'dépêches d\'agences', 'agence'],
  photo: ['photo', 'photos', 'photographie', 'crédit photo', 'crédits photo', 'crédit', 'crédits', 'image', 'images', 'illustration', 'infographie', 'montage', 'photo de', 'photo d\'', 'ph', 'visuel', 'capture d\'écran'],
  file: ['photo d\'archives', 'photo d\'archive', 'photos d\'archives', 'image d\'archives', 'image d\'archive', 'archives', 'photo d\'illustration', 'image d\'illustration', 'illustration', 'photo prétexte', 'photo archives', 'cliché d\'archives', 'photo non datée'],
  rights: ['tous droits réservés', 'droits réservés', 'archives', 'reproduction interdite'],
  citeBefore: ['à l\'', 'à l\'agence', 'auprès de l\'', 'auprès de', 'selon l\'', 'selon', 'selon l\'agence', 'd\'après l\'', 'd\'après', 'par l\'', 'interrogé par l\'', 'interrogée par l\'', 'joint par l\'', 'jointe par l\'', 'contacté par l\'', 'contactée par l\'', 'cité par l\'', 'cité par', 'citée par l\'', 'cités par l\'', 'rapporte l\'', 'rapporte', 'a rapporté l\'', 'indique l\'', 'a indiqué l\'', 'à', 'un correspondant de l\'', 'une journaliste de l\'', 'un journaliste de l\'', 'décompte de l\'', 'comptage de l\'', 'consulté par l\'', 'consultée par l\'', 'vu par l\'', 'annonce l\'', 'précise l\''],
  citeAfter: ['rapporte', 'a rapporté', 'rapportait', 'indique', 'a indiqué', 'a annoncé', 'précise', 'a appris', 'cite', 'citant', 'affirme', 'a constaté', 'a révélé', 'révèle'],
  small: ['à', 'au', 'en', 'de', 'du', 'des', 'le', 'la', 'les', 'publié', 'mis', 'jour', 'modifié', 'ce', 'cet', 'cette', 'est', 'h', 'sur'],
  former: ['ancien', 'ancienne', 'ex', 'travaillé'],
  republished: ['republié à partir de', 'est republié à partir de', 'publié à l\'origine sur', 'publié à l\'origine dans', 'publié à l\'origine par', 'initialement publié sur', 'initialement publié par', 'initialement publié dans', 'initialement paru dans', 'initialement paru sur', 'd\'abord paru dans', 'd\'abord publié par', 'd\'abord publié sur', 'paru initialement dans', 'paru à l\'origine dans', 'reproduit avec l\'autorisation de', 'publié en partenariat avec'],
  staff: ['avec la collaboration de', 'avec la contribution de', 'avec le concours de'],
  translated: ['traduit de l\'anglais', 'traduit du', 'traduit de', 'traduit par', 'traduction automatique', 'traduction de', 'article traduit', 'traduction'],
  textWords: ['article', 'texte', 'contenu', 'reportage', 'dépêche'],
};
