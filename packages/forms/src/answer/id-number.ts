/** Chinese resident identity numbers (GB 11643): what can be read off one without asking anybody. */
import { dayNumber } from "@jiefen/policy";

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = "10X98765432";

export interface IdNumberReading {
  /** `YYYY-MM-DD`, absent where the digits are no date. */
  readonly bornOn?: string;
  readonly checksumFits: boolean;
}

/** Undefined unless it has the shape of an 18-digit number. */
export function readIdNumber(text: string): IdNumberReading | undefined {
  if (!/^\d{17}[\dX]$/.test(text)) return undefined;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  const bornOn = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  return { bornOn: dayNumber(bornOn) === undefined ? undefined : bornOn, checksumFits: checks[sum % 11] === text[17] };
}
