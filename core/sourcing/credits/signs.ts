/** Classes of signs for splitting text into words in any script. */

export const SPACE = 0, LETTER = 1, DIGIT = 2, HAN = 3, HANGUL = 4, ARABIC = 5, MARK = 6;

const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);
const range = (from: number, to: number, cls: number): void => { classes.fill(cls, from, to + 1); };
range(0, 0x20, SPACE);
range(0x21, 0x7f, MARK);
range(0x30, 0x39, DIGIT);
range(0x41, 0x5a, LETTER);
range(0x61, 0x7a, LETTER);
range(0x80, 0xbf, MARK);
classes[0xaa] = LETTER; classes[0xba] = LETTER; classes[0xa0] = SPACE;
range(0xc0, 0x24f, LETTER);
classes[0xd7] = MARK; classes[0xf7] = MARK;
range(0x300, 0x36f, LETTER);
range(0x386, 0x3ff, LETTER);
classes[0x387] = MARK;
range(0x400, 0x52f, LETTER);
range(0x5d0, 0x5ea, LETTER);
range(0x620, 0x65f, ARABIC);
range(0x66e, 0x6d3, ARABIC);
range(0x900, 0x963, LETTER);
range(0x964, 0x965, MARK);
range(0x966, 0x96f, DIGIT);
range(0x970, 0x97f, LETTER);
range(0x980, 0x9e3, LETTER);
range(0xe01, 0xe4e, LETTER);
range(0x1e00, 0x1fff, LETTER);
range(0x2000, 0x2bff, MARK);
range(0x3000, 0x303f, MARK);
classes[0x3005] = HAN; classes[0x3007] = HAN;
range(0x3041, 0x30ff, HAN);
classes[0x30fb] = MARK; classes[0x30a0] = MARK;
range(0x1100, 0x11ff, HANGUL);
range(0x3130, 0x318f, HANGUL);
range(0x3400, 0x9fff, HAN);
range(0xac00, 0xd7a3, HANGUL);
range(0xd800, 0xdfff, MARK);
range(0xf900, 0xfaff, HAN);
range(0xfb50, 0xfdff, ARABIC);
range(0xfe70, 0xfefc, ARABIC);

/** The class of one UTF-16 unit; units of rarer scripts are asked of Unicode once and remembered. */
export function signClass(code: number): number {
  const known = classes[code]!;
  if (known !== UNKNOWN) return known;
  const sign = String.fromCharCode(code);
  const found = /[\p{L}\p{M}]/u.test(sign) ? LETTER : /\p{N}/u.test(sign) ? DIGIT : /\s/.test(sign) ? SPACE : MARK;
  classes[code] = found;
  return found;
}
