/** A made-up page for tests of acts, with the records as they are and the path of an element in it. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { parse } from 'yaml';
import { nameTable } from '../../../../core/acts/button-name.ts';
import type { Signs } from '../../../../core/acts/attempt.ts';
import { buttonNames } from '../../../../data/schema.ts';
import { loadRecords } from '../../../../scripts/load-records.ts';

const sites = loadRecords().records.sites.map(({ value }) => value);
export const names = nameTable(buttonNames.parse(parse(readFileSync('data/button-names.yml', 'utf8'))));

/** What a guard knows on a host: the record of its platform, if `platform` names one, and those of share bars. */
export const signsFor = (platform: string | null = null): Signs => ({
  sites: sites.filter((site) => site.platform === platform || site.hosts.length === 0),
  endpoints: sites.flatMap(({ endpoints }) => endpoints),
  names,
});

export function pageOf(body: string, url = 'https://news.example/a'): Document {
  return new JSDOM(`<!doctype html><html><body>${body}</body></html>`, { url }).window.document;
}

/** The element and all around it, innermost first, as an event goes through them. */
export function pathTo(document: Document, selector: string): Element[] {
  const path: Element[] = [];
  for (let element = document.querySelector(selector); element; element = element.parentElement) path.push(element);
  if (path.length === 0) throw new Error(`no ${selector}`);
  return path;
}
