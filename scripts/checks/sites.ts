/** Site knowledge that a page could not be matched with: selectors that no browser reads, hosts and addresses written in the wrong form. */
import { folded } from '../../core/acts/button-name.ts';
import type { Loaded, Records } from '../load-records.ts';
import type { Site } from '../../data/schema.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../read-yaml.ts';
import { errorAt, warningAt } from './problem-at.ts';

/** Platforms change their pages often: older knowledge is to be looked at again. */
const GOOD_FOR_MONTHS = 6;
const HOST = /^[a-z\d-]+(\.[a-z\d-]+)+$/;
/** Ways to write selectors that test tools understand and browsers don't. */
const NOT_CSS = /:(has-text|contains|text|visible|eq|nth|first|last)\(|^\/\/|^xpath|:visible$/;

export function checkSites({ sites, buttonNames }: Records, today: string): Problem[] {
  return [...sites.flatMap((record) => [...selectorsOf(record), ...addressesOf(record), ...useOf(record, today)]), ...namesTwice(buttonNames)];
}

function selectorsOf(record: Loaded<Site>): Problem[] {
  const { post, authored, buttons, accountNames, composers, send, enterSends, controls } = record.value;
  const lists: [Path, string[]][] = [
    [['post'], post], [['authored'], authored], [['buttons'], buttons], [['accountNames'], accountNames], [['composers'], composers], [['send'], send], [['enterSends'], enterSends],
    ...controls.map(({ selectors }, at): [Path, string[]] => [['controls', at, 'selectors'], selectors]),
  ];
  return lists.flatMap(([path, list]) => list.flatMap((selector, at) => {
    if (NOT_CSS.test(selector)) return [errorAt(record, [...path, at], `"${selector}" is no CSS.`, 'write it with what browsers know: tags, classes, attributes, :is(), :not(), :has().')];
    if (!balanced(selector)) return [errorAt(record, [...path, at], `A bracket or a quotation mark in "${selector}" is not closed.`, 'close it; in YAML the whole selector stands in single quotes.')];
    return [];
  }));
}

function balanced(selector: string): boolean {
  const bare = selector.replace(/"[^"]*"|'[^']*'/g, '');
  const count = (char: string): number => bare.split(char).length;
  return !/["']/.test(bare) && count('(') === count(')') && count('[') === count(']');
}

function addressesOf(record: Loaded<Site>): Problem[] {
  const { hosts, endpoints, frames } = record.value;
  return [
    ...frames.flatMap(({ address, target, about }, at) => {
      const [host = '', ...steps] = address.split('/');
      if (!HOST.test(host)) return [errorAt(record, ['frames', at, 'address'], `"${address}" is no address to compare with.`, 'write host and path without "https://" and "www.": facebook.com/plugins/like. "*" is any one step of the path.')];
      if (steps.some((step) => step !== '*' && /[*?#]/.test(step))) return [errorAt(record, ['frames', at, 'address'], `"${address}" can't be compared with.`, 'write whole steps of the path, or "*" for any one of them; nothing from "?" on.')];
      return about !== 'around' && target.length > 0 ? [errorAt(record, ['frames', at, 'about'], `A frame at ${address} is about itself and about what its address names.`, 'leave one of "about" and "target" away.')] : [];
    }),
    ...hosts.flatMap((host, at) => (HOST.test(host) ? [] : [errorAt(record, ['hosts', at], `"${host}" is no host.`, 'write it in lower case, without "https://", "www." and path: vk.com.')])),
    ...endpoints.flatMap(({ address }, at) => {
      const host = address.split('/')[0] ?? '';
      return HOST.test(host) || /^(?!https?:)[a-z][a-z\d+.-]*:$/.test(host) ? [] : [errorAt(record, ['endpoints', at, 'address'], `"${address}" is no address to compare with.`, 'write host and path without "https://" and "www.": facebook.com/sharer. For a scheme write it with its colon: viber://forward.')];
    }),
  ];
}

function useOf(record: Loaded<Site>, today: string): Problem[] {
  const { controls, endpoints, composers, send, frames, reviewed, name } = record.value;
  const problems: Problem[] = [];
  if (controls.length + endpoints.length + composers.length + send.length + frames.length === 0) problems.push(errorAt(record, ['id'], `${name} says nothing that a guard could use.`, 'give it controls, composers or endpoints, or remove the file.'));
  if (reviewed > today) problems.push(errorAt(record, ['reviewed'], `${name} was reviewed on ${reviewed}, which is still to come.`, 'write the day on which somebody looked at it.'));
  const due = new Date(`${reviewed}T00:00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + GOOD_FOR_MONTHS);
  if (due.toISOString().slice(0, 10) < today) problems.push(warningAt(record, ['reviewed'], `${name} was last reviewed on ${reviewed}.`, 'look at the live site or at current code that drives it, mend the selectors, and write the day.'));
  return problems;
}

/** A name that means two acts means neither. */
function namesTwice(record: Records['buttonNames']): Problem[] {
  if (!record) return [];
  return Object.entries(record.value).flatMap(([language, acts]) => {
    const seen = new Map<string, string>();
    return Object.entries(acts).flatMap(([act, names]) => names.flatMap((name) => {
      const before = seen.get(folded(name));
      seen.set(folded(name), act);
      if (before === undefined) return [];
      return [errorAt(record, [language, act], `In "${language}" the name "${name}" stands for ${before} and for ${act}.`, 'leave it where it is meant most often.')];
    }));
  });
}
