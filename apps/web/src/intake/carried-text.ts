/** A text pasted before the form of its dispute was chosen: on its way to that form, in memory alone, since it tells of people. */

let carried = "";

export function carryText(text: string): void {
  carried = text;
}

export function carriedText(): string {
  return carried;
}
