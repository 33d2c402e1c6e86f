/** Whether commands printed what a page says they print. */

/** Undefined where they did, else the first part that is missing. Lines of `shown` follow one another in `printed`; a line `…` stands for any
 * lines between, and … within a line for anything in it. */
export function missingFrom(printed: string, shown: string): string | undefined {
  const lines = printed.split("\n").map((line) => line.trimEnd());
  let from = 0;
  for (const part of partsOf(shown)) {
    const at = find(lines, part, from);
    if (at === undefined) return part.join("\n");
    from = at + part.length;
  }
  return undefined;
}

function partsOf(shown: string): string[][] {
  const parts: string[][] = [[]];
  for (const line of shown.split("\n")) {
    if (line.trim() === "…") parts.push([]);
    else parts.at(-1)?.push(line.trimEnd());
  }
  return parts.filter((part) => part.length > 0);
}

function find(lines: readonly string[], part: readonly string[], from: number): number | undefined {
  for (let at = from; at + part.length <= lines.length; at++) {
    if (part.every((line, index) => fits(lines[at + index] ?? "", line))) return at;
  }
  return undefined;
}

function fits(line: string, shown: string): boolean {
  const pattern = shown.split("…").map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${pattern.join(".*")}$`).test(line);
}
