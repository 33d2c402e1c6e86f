/** Figures and tables in Markdown. */

/** Three significant digits, thousands apart: `0.0631`, `1,370`. */
export function figure(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return String(value);
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  const rounded = Math.abs(value) < 1000 ? value : Number(value.toPrecision(3));
  return rounded.toLocaleString("en-US", { minimumFractionDigits: Math.min(digits, 20), maximumFractionDigits: Math.min(digits, 20) });
}

export const times = (ratio: number): string => `${figure(ratio)}×`;

/** Columns after the first stand to the right. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line), ""];
}
