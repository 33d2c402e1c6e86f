/** Numbers as people type them: full-width digits, thousands separators, 万 and 亿. */

const multiples: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, w: 1e4 };

/** ASCII digits and signs for full-width ones; separators and blanks left out. */
export function plainDigits(text: string): string {
  return text.normalize("NFKC").replace(/[,\s]/g, "").replace(/。/g, ".");
}

/** The number meant, or undefined if it is none. `1.5万` is 15000. */
export function parseNumber(text: string): number | undefined {
  const match = /^(-?\d+(?:\.\d+)?|-?\.\d+)([万亿w])?$/i.exec(plainDigits(text).toLowerCase());
  if (!match) return undefined;
  const value = Number(match[1]) * (multiples[match[2] ?? ""] ?? 1);
  // Binary fractions: 1.1万 is 11000, not 11000.000000000002.
  return Number(value.toPrecision(15));
}

/** Yuan as typed → whole fen; undefined if it is no amount or has more than two decimals. */
export function parseYuan(text: string): number | undefined {
  const yuan = parseNumber(text);
  if (yuan === undefined) return undefined;
  const fen = Number((yuan * 100).toPrecision(15));
  return Number.isSafeInteger(fen) ? fen : undefined;
}

/** Whole fen → yuan for an input: `1234.5`, no separators. */
export function yuanText(fen: number): string {
  const yuan = fen / 100;
  return Number.isInteger(yuan) ? String(yuan) : yuan.toFixed(2);
}

/** Whole fen for reading: `1,234.50 元`, from ten thousand yuan on also in 万. */
export function yuanReading(fen: number, language: "zh" | "en"): string {
  const yuan = fen / 100;
  if (language === "en") return `CN¥${yuan.toLocaleString("en", { maximumFractionDigits: 2 })}`;
  if (Math.abs(yuan) >= 10_000) return `${(yuan / 10_000).toLocaleString("zh", { maximumFractionDigits: 4 })} 万元`;
  return `${yuan.toLocaleString("zh", { maximumFractionDigits: 2 })} 元`;
}
