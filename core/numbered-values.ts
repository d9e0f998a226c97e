/** Values that stand once and are named by their numbers from then on. */

/** `values` grow as `numberOf` is asked for new ones; two values are the same whose keys are. */
export function numberedValues<Value>(keyOf: (value: Value) => string): { values: Value[]; numberOf: (value: Value) => number } {
  const values: Value[] = [];
  const numbers = new Map<string, number>();
  return {
    values,
    numberOf(value) {
      const key = keyOf(value);
      const number = numbers.get(key) ?? values.push(value) - 1;
      numbers.set(key, number);
      return number;
    },
  };
}
