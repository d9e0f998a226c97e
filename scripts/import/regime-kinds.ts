/** What sort of law each regime is: read one by one. */
import type { RegimeKind } from '../../data/schema.ts';

const byKind: Record<RegimeKind, string> = {
  'publisher-register': `ru-undesirable-organization ru-foreign-agent ru-extremist-organization ru-terrorist-organization
    by-extremist-formation by-extremist-organisation by-terrorist-organisation by-extremist-materials
    kg-extremist-materials tj-extremist-site-or-organisation cu-terror-list vn-terror-designation sg-pofma-dol bd-banned-entity-publicity`,
  'contact-ban': `ir-hostile-media-law-2025 ir-terrorist-media ir-soft-war-contact-ban hk-nsl-assistance af-cooperation-ban
    eg-hostile-channels bi-cooperation-ban`,
  'item-list': 'ru-extremist-material uz-extremist-list kr-nsa-7',
  'content-rule': `ru-army-discrediting ru-army-fakes kz-extremist-organisation kz-prohibited-content kg-media-law-2025 ua-cc-436-2
    cz-approval-and-sanctions ir-propaganda-art500 hk-seditious-publication cn-criminal-speech tr-disinformation-217a tr-terror-propaganda
    cu-dl370 ni-ciberdelitos vn-cc117 vn-cc331 vn-admin-sharing mm-ct-like-share mm-election-law-2025 kp-foreign-media
    ae-qatar-sympathy-2017 ae-cybercrime-2021 sa-terror-cyber-speech bh-follow-warning qa-false-news ve-hate-law
    ve-external-commotion-2026 la-online-criticism th-112-cca pk-peca-26a tz-cyber-sharing ug-computer-misuse rw-rumours`,
  block: `ru-blocked-site by-site-blocked kz-site-blocked az-site-blocked ua-sanctions-blocked md-blocked-or-suspended
    hk-nsl-blocked-site cn-blocked-site tr-access-block cu-blocked-site ni-domain-block vn-blocked-site
    ae-blocked-site sa-blocked-site bh-blocked-site eg-blocked-site jo-block-2025 ve-blocked-site kh-blocked-site sg-pofma-block
    in-69a-block ph-ntc-block dz-blocked-site`,
  closure: 'kg-liquidated-media mm-licence-revoked er-no-private-press',
  'funding-rule': 'az-criminal-case-foreign-funding ge-foreign-funding ge-foreign-agent cu-penal-external-funding',
  'broadcast-ban': `eu-annex-xv-broadcast-ban de-annex-xv-enforcement lv-illegal-tv-reception af-broadcast-ban il-foreign-broadcaster-law
    ps-suspension ml-suspension bf-suspension ne-suspension tg-suspension et-media-suspension lt-lrtk-orders`,
  sanctions: 'eu-asset-freeze gb-russia-sanctions-media lv-sanctions-criminal ee-sanctions-criminal ir-mfa-sanctions-list',
  'circumvention-rule': 'ru-vpn-circumvention tm-blocked-internet ir-vpn-satellite cn-gfw-circumvention mm-vpn-cyberlaw',
  'source-context': 'us-fara-registrant',
};

const kinds = new Map(Object.entries(byKind).flatMap(([kind, ids]) => ids.split(/\s+/).map((id) => [id, kind as RegimeKind] as const)));

/** The kind of a regime. Throws for one that nobody has read. */
export function kindOfRegime(id: string): RegimeKind {
  const kind = kinds.get(id);
  if (!kind) throw new Error(`scripts/import/regime-kinds.ts: no kind for ${id}; read the regime and add it`);
  return kind;
}
