/** Keeps texts from being taken for formulas, by this spreadsheet or by the one a cell is copied to. */

const risky = /^'*[=+\-@\t\r]/;

/** With an apostrophe in front where a spreadsheet might calculate. */
export function defused(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** The text that was defused; texts that never were stay as they are. */
export function undefused(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
