/** Writes a record the way people would: short lists of words on one line, long words folded, nothing else clever. */
import { Document, isMap, isPair, isScalar, isSeq, visit } from 'yaml';

const lineWidth = 120;

/** A value without the keys that say nothing: undefined values, and those equal to what the schema fills in by itself. */
export function withoutEmpty<T extends Record<string, unknown>>(record: T, fillings: Record<string, unknown> = {}): Partial<T> {
  return Object.fromEntries(
    Object.entries(record).filter(([key, value]) => value !== undefined && !(key in fillings && JSON.stringify(fillings[key]) === JSON.stringify(value))),
  ) as Partial<T>;
}

/** The record with its keys in the order of the schema, so that two records can be compared line by line. */
export function inSchemaOrder<T extends Record<string, unknown>>(record: T, shape: Record<string, unknown>): T {
  const order = Object.keys(shape);
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))) as T;
}

/** YAML of one record, ending in a newline. The order of keys is the order in the value. */
export function formatYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, node) {
      const short = node.items.every((item) => isScalar(item)) && JSON.stringify(node).length < lineWidth - 20;
      if (short) node.flow = true;
    },
    Map(_, node, path) {
      const flat = node.items.every((pair) => isScalar(pair.value) || (isSeq(pair.value) && pair.value.items.every((item) => isScalar(item))));
      const inside = path.at(-1);
      if (flat && isPair(inside) && JSON.stringify(node).length < lineWidth - 30 && !node.items.some((pair) => isMap(pair.value))) node.flow = true;
    },
  });
  return document.toString({ lineWidth, flowCollectionPadding: false });
}
