/** Terms of SMT-LIB 2, the language solvers share. They hold only names and numbers of our own making, never a user's text. */

export type Sort = "Bool" | "Int" | "Real";
export type Term = string;

export const yes: Term = "true";
export const no: Term = "false";

export function and(terms: readonly Term[]): Term {
  const parts = [...new Set(terms)].filter((term) => term !== yes);
  if (parts.includes(no)) return no;
  return parts.length === 0 ? yes : parts.length === 1 ? (parts[0] ?? yes) : `(and ${parts.join(" ")})`;
}

export function or(terms: readonly Term[]): Term {
  const parts = [...new Set(terms)].filter((term) => term !== no);
  if (parts.includes(yes)) return yes;
  return parts.length === 0 ? no : parts.length === 1 ? (parts[0] ?? no) : `(or ${parts.join(" ")})`;
}

export function not(term: Term): Term {
  if (term === yes) return no;
  if (term === no) return yes;
  return term.startsWith("(not ") ? term.slice("(not ".length, -1) : `(not ${term})`;
}

export const implies = (one: Term, other: Term): Term => or([not(one), other]);

export function ite(condition: Term, then: Term, otherwise: Term): Term {
  if (condition === yes || then === otherwise) return then;
  return condition === no ? otherwise : `(ite ${condition} ${then} ${otherwise})`;
}

export const equal = (one: Term, other: Term): Term => (one === other ? yes : `(= ${one} ${other})`);
export const less = (one: Term, other: Term): Term => (one === other ? no : `(< ${one} ${other})`);
export const atMost = (one: Term, other: Term): Term => (one === other ? yes : `(<= ${one} ${other})`);

export function sum(terms: readonly Term[], sort: "Int" | "Real"): Term {
  if (terms.length === 0) return number(0, sort);
  return terms.length === 1 ? (terms[0] ?? "") : `(+ ${terms.join(" ")})`;
}

export const minus = (one: Term, other: Term): Term => `(- ${one} ${other})`;

/** A finite number below 10^21 in size; one that is not whole needs the sort `Real`. */
export function number(value: number, sort: "Int" | "Real"): Term {
  const size = sort === "Real" ? decimal(Math.abs(value)) : String(Math.abs(value));
  return value < 0 ? `(- ${size})` : size;
}

/** Written out, since SMT-LIB knows no exponents. */
function decimal(size: number): string {
  const text = String(size);
  const written = text.includes("e") ? size.toFixed(20) : text;
  return written.includes(".") ? written : `${written}.0`;
}
