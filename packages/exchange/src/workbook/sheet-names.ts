/** Names that a spreadsheet takes for its sheets: short, without its own signs, each once. */

const longest = 31;

export function sheetName(title: string, taken: ReadonlySet<string>): string {
  const plain = title.replace(/[:\\/?*[\]']/g, " ").trim() || "-";
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? "" : ` ${count}`;
    const name = `${plain.slice(0, longest - ending.length)}${ending}`;
    if (![...taken].some((other) => other.toLowerCase() === name.toLowerCase())) return name;
  }
}
