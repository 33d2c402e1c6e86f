/** Emphasis on a terminal. Red, yellow and green belong to levels alone, so only weight and underline are used. */

export interface Paint {
  strong(text: string): string;
  faint(text: string): string;
  place(text: string): string;
}

const wrap =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;
const plain = (text: string): string => text;

/** Plain text unless the answer goes to a terminal. */
export function paintFor(terminal: boolean): Paint {
  return terminal ? { strong: wrap(1, 22), faint: wrap(2, 22), place: wrap(4, 24) } : { strong: plain, faint: plain, place: plain };
}
