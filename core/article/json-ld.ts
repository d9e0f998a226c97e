/** Reads schema.org statements out of a page's JSON-LD: nested, listed or in a graph, and quietly skips what is broken or huge. */

/** One statement with its properties as found. */
export type Node = Record<string, unknown>;

const MOST_SCRIPTS = 30;
const LONGEST_SCRIPT = 300_000;
const MOST_NODES = 2_000;
const DEEPEST = 12;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** All statements of the page in document order, outer before inner, and those that carry an `@id` by it. */
export type Statements = { nodes: Node[]; byId: Map<string, Node> };

export function readJsonLd(document: Document): Statements {
  const nodes: Node[] = [];
  const byId = new Map<string, Node>();
  const collect = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || nodes.length >= MOST_NODES) return;
    if (Array.isArray(value)) for (const item of value) collect(item, depth + 1);
    else if (isNode(value)) {
      nodes.push(value);
      const id = value['@id'];
      // A bare reference must not hide the statement that it refers to.
      if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
      for (const key in value) if (typeof value[key] === 'object') collect(value[key], depth + 1);
    }
  };
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  for (let at = 0; at < scripts.length && at < MOST_SCRIPTS; at++) {
    const text = scripts[at]?.textContent ?? '';
    if (text.length <= LONGEST_SCRIPT) collect(parse(text), 0);
  }
  return { nodes, byId };
}

/** Undefined for what cannot be mended: comment marks around the JSON and line breaks inside its strings can. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      const mended = text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*;?\s*$/g, '').replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1');
      return JSON.parse(mended);
    } catch {
      return undefined;
    }
  }
}

/** The types of a statement, without "schema.org/". */
export function typesOf(node: Node): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string').map((name: string) => name.replace(/^(?:https?:\/\/schema\.org\/|schema:)/i, ''));
}

/** The values of a property as a list, references resolved. */
export function valuesOf({ byId }: Statements, node: Node, property: string): unknown[] {
  const value = node[property];
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return list.map((item: unknown) => {
    const id = isNode(item) ? item['@id'] : undefined;
    return typeof id === 'string' && !(item as Node)['name'] ? (byId.get(id) ?? item) : item;
  });
}

/** Strings among the values, and the names of the statements among them. Never markup: entities are undone, and it is plain text for us. */
export function namesOf(statements: Statements, node: Node, property: string): string[] {
  const names: string[] = [];
  for (const value of valuesOf(statements, node, property)) {
    if (typeof value === 'string') names.push(undoEntities(value));
    else if (isNode(value)) for (const name of valuesOf(statements, value, 'name')) if (typeof name === 'string') names.push(undoEntities(name));
  }
  return names;
}

/** Web addresses among the values: strings, and the `url` or `@id` of statements. */
export function addressesOf(statements: Statements, node: Node, property: string): string[] {
  return valuesOf(statements, node, property).flatMap((value) => {
    const found = isNode(value) ? (value['url'] ?? value['@id']) : value;
    return typeof found === 'string' ? [found] : [];
  });
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»' };

/** Script text is not decoded by the browser, so that titles come with "&quot;" in them. */
export function undoEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ' ';
  });
}
