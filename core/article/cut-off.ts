/** Whether the page shows only the beginning of a text that it sells: its closing credit may then be missing. */

/** Short text of a free preview; a full article of this length is rare behind a paywall. */
const STUB = 1_500;

const MARKERS =
  /il vous reste\s+[\d.,]+\s*%|la suite est réservée|article réservé (?:à nos|aux) abonnés|pour lire la suite|subscribe to (?:continue|read|keep)|to (?:continue|keep) reading|(?:already a subscriber|already subscribed)\?|this (?:article|story|content) is (?:for|only for|reserved for|available (?:only )?to) (?:\w+\s)?subscribers|(?:jetzt|artikel) (?:weiterlesen|freischalten)|weiterlesen mit|lesen sie den ganzen artikel|nur für abonnent|suscríbete para (?:seguir|continuar)|contenido exclusivo para suscriptores|per continuare a leggere|contenuto riservato agli abbonati|para continuar (?:a ler|lendo|leyendo)|exclusivo para assinantes|lees (?:verder|het hele artikel) (?:met|met een)|log in om verder te lezen|aby (?:czytać dalej|przeczytać całość)|dostęp do całości|dalej przeczytasz|pokračování (?:textu |článku )?(?:je )?(?:pro|jen pro) předplatitele|läs vidare med|for å lese (?:videre|hele)|les(?:e)? hele saken (?:med|for)|kun for abonnenter|køb abonnement|læs videre med|jatka lukemista|читать (?:полностью|далее) (?:по подписке|могут)|(?:оформите|купите) подписку,? чтобы (?:читать|прочитать|продолжить)|devamını okumak için abone|この(?:記事|コンテンツ)は(?:有料)?会員(?:限定|専用)|残り\d+文字|続きを(?:読む|お読み)には|이 기사는 (?:유료|구독)|订阅后(?:可)?(?:继续|阅读)/i;

/** `near` is what stands in and right after the text: a marker elsewhere on the page speaks of another story. */
export function isCutOff(accessibleForFree: boolean | null, body: string, near: readonly string[]): boolean {
  if (near.some(isPaywallLine)) return true;
  return accessibleForFree === false && body.length < STUB;
}

/** A line that only says that the rest is sold. */
export function isPaywallLine(text: string): boolean {
  return text.length < 400 && MARKERS.test(text);
}
