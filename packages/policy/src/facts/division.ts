/** Division codes (GB/T 2260 and the statistical codes below them): what lies within what. */

const levels = [2, 4, 6, 9, 12];

/** The digits of a code that say where it is, without the zeros that fill it up: `620900` → `6209`, `620981000000` → `620981`.
 * A code lies within another when it starts with the other's significant digits. */
export function significantDigits(code: string): string {
  let digits = code;
  for (const length of [...levels].reverse()) {
    if (digits.length > length && /^0+$/.test(digits.slice(length))) digits = digits.slice(0, length);
  }
  return digits;
}

export function liesWithin(code: string, within: string): boolean {
  return code.startsWith(significantDigits(within));
}
