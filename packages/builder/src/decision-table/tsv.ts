/** Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, lines between rows, quotes where a cell holds either. */

export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) => cells.map((cell) => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t"))
    .join("\n");
}

export function readTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  // A quoted cell, or anything up to the next tab or line; then what ends it.
  const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/g;
  const whole = text.replace(/\r?\n$/, "");
  for (let found = cell.exec(whole); found; found = cell.exec(whole)) {
    const [, quoted, plain = "", end = ""] = found;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}
