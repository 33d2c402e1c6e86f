/** The cases whose kind is among some, worked out on the binary digits of their kinds. */
import { type Bitmap, emptyBitmap, fullBitmap, trimmed } from "./bitmap.ts";

/** Which of the kinds, in order, something holds for. */
export interface Turns {
  /** Whether it holds for the first kind. */
  readonly first: boolean;
  /** Positions of kinds, rising, from which on it holds where it did not before, or the other way round. */
  readonly at: readonly number[];
}

export const isSame = (one: Turns, other: Turns): boolean =>
  one.first === other.first && one.at.length === other.at.length && one.at.every((turn, index) => turn === other.at[index]);

/** More steps than these cost more than looking each case up. */
const mostSteps = 500;

/** `digits` of `kinds` kinds; see `Column`. May give one of `digits` itself. */
export function casesAmong(digits: readonly Bitmap[], kinds: number, turns: Turns, cases: number): Bitmap {
  const test = testOf(digits, kinds, turns);
  if (test === true) return fullBitmap(cases);
  if (test === false) return emptyBitmap(cases);
  if (turns.at.length * digits.length > mostSteps) return lookUp(digits, kinds, turns, cases);
  if (isDigit(test)) return test.digit;
  const result = emptyBitmap(cases);
  write(test, result);
  return trimmed(result, cases);
}

/** A question for one digit, and what follows from it; settled where it is known already. */
type Test = boolean | Question;
interface Question {
  readonly digit: Bitmap;
  readonly one: Test;
  readonly zero: Test;
}

/** For the kinds from `from` on that share all digits from the `level`th up; `passed` turns lie at or before `from`. */
function testOf(digits: readonly Bitmap[], kinds: number, turns: Turns, level = digits.length, from = 0, passed = 0): Test {
  const { first, at } = turns;
  const digit = digits[level - 1];
  const next = at[passed];
  if (!digit || next === undefined || next >= from + 2 ** level) return first !== (passed % 2 === 1);
  const middle = from + 2 ** (level - 1);
  const zero = testOf(digits, kinds, turns, level - 1, from, passed);
  if (middle >= kinds) return zero;
  let before = passed;
  while ((at[before] ?? Number.POSITIVE_INFINITY) <= middle) before += 1;
  const one = testOf(digits, kinds, turns, level - 1, middle, before);
  return one === zero ? one : { digit, one, zero };
}

const isDigit = ({ one, zero }: Question): boolean => one === true && zero === false;

/** Writes the cases for which it comes out true; bits beyond the last case may come out so too. */
function write({ digit, one, zero }: Question, result: Bitmap): void {
  const { length } = result;
  if (typeof one === "boolean" && typeof zero === "boolean") {
    if (one) result.set(digit);
    else for (let word = 0; word < length; word++) result[word] = ~(digit[word] ?? 0);
  } else if (typeof zero === "boolean") {
    const part = operand(one, result);
    if (zero) for (let word = 0; word < length; word++) result[word] = ~(digit[word] ?? 0) | (part[word] ?? 0);
    else for (let word = 0; word < length; word++) result[word] = (digit[word] ?? 0) & (part[word] ?? 0);
  } else if (typeof one === "boolean") {
    const part = operand(zero, result);
    if (one) for (let word = 0; word < length; word++) result[word] = (digit[word] ?? 0) | (part[word] ?? 0);
    else for (let word = 0; word < length; word++) result[word] = ~(digit[word] ?? 0) & (part[word] ?? 0);
  } else {
    const [ones, zeros] = [operand(one, result), operand(zero, new Uint32Array(length))];
    for (let word = 0; word < length; word++) {
      const bits = digit[word] ?? 0;
      result[word] = (bits & (ones[word] ?? 0)) | (~bits & (zeros[word] ?? 0));
    }
  }
}

/** A bare digit as it is; anything else written into `room`. */
function operand(test: Test, room: Bitmap): Bitmap {
  if (typeof test === "boolean") return room.fill(test ? 0xffffffff : 0);
  if (isDigit(test)) return test.digit;
  write(test, room);
  return room;
}

/** Case by case, for what holds for kinds scattered all over. */
function lookUp(digits: readonly Bitmap[], kinds: number, { first, at }: Turns, cases: number): Bitmap {
  const holds = new Uint8Array(kinds).fill(first ? 1 : 0);
  for (const [index, turn] of at.entries()) holds.fill(first === (index % 2 === 1) ? 1 : 0, turn);
  const result = emptyBitmap(cases);
  for (let position = 0; position < cases; position++) {
    let kind = 0;
    for (let digit = 0; digit < digits.length; digit++) kind |= (((digits[digit]?.[position >>> 5] ?? 0) >>> (position & 31)) & 1) << digit;
    result[position >>> 5] = (result[position >>> 5] ?? 0) | ((holds[kind] ?? 0) << (position & 31));
  }
  return result;
}
