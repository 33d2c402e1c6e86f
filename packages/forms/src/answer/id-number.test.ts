/** What is read off an identity number. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readIdNumber } from "./id-number.ts";

/** ISO 7064 MOD 11-2 as the standard states it, without tables of weights. */
const sound = (number: string) => {
  const digits = [...number].map((digit) => (digit === "X" ? 10 : Number(digit)));
  return digits.reduce((sum, digit) => (sum * 2 + digit) % 11, 0) === 1;
};

test("a check digit fits exactly where the standard says so", () => {
  const number = fc.tuple(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 17, maxLength: 17 }), fc.constantFrom(..."0123456789X"));
  fc.assert(
    fc.property(number, ([digits, check]) => {
      const text = digits.join("") + check;
      expect(readIdNumber(text)?.checksumFits).toBe(sound(text));
    }),
  );
});

test("reads the day of birth, and sees a day that is none", () => {
  expect(readIdNumber("11010519491231002X")).toEqual({ bornOn: "1949-12-31", checksumFits: true });
  expect(readIdNumber("110105194902310021")?.bornOn).toBeUndefined();
  expect(readIdNumber("1101051949123100")).toBeUndefined();
});
