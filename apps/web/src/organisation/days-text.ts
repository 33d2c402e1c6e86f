/** Days written one a line. */

export type DaysRead = { readonly days: readonly string[] } | { readonly wrong: string };

/** Days that exist and lie in the year, in order, each once; or the first line that is none. */
export function readDays(text: string, year: number): DaysRead {
  const lines = text.split(/[\s,，、]+/).filter((line) => line !== "");
  const wrong = lines.find((line) => !isDay(line) || !line.startsWith(`${year}-`));
  return wrong === undefined ? { days: [...new Set(lines)].sort() } : { wrong };
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
