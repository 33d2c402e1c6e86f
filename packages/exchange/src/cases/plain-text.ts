/** What people type, without the differences that mean nothing: full-width signs, spaces, letter case. */

/** Full-width letters, digits and signs as narrow ones; no spaces around it. */
export function narrow(text: string): string {
  return text.normalize("NFKC").trim();
}

/** For comparing titles and choices: no spaces at all, no difference of case. */
export function bare(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase();
}
