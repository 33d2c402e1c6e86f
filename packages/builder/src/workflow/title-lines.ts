/** How much room the name of a stage takes in the drawing, before anything is drawn. */

/** Of a box, between its paddings. */
const room = 236;
const wide = /[\u2e80-\uffef]/u;

/** In pixels; a little too much rather than too little. */
function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (wide.test(character) ? size : size * 0.56), 0);
}

/** Lines that a name and the marks beside it need besides the first. */
export function moreLines(title: string, marks: readonly string[]): number {
  const name = widthOf(title, 14);
  const beside = marks.reduce((sum, mark) => sum + widthOf(mark, 12) + 20, 0);
  const names = Math.ceil(name / room);
  // Nothing stands beside a name of several lines.
  return names - 1 + (beside > 0 && (names > 1 || name + beside > room) ? 1 : 0);
}
