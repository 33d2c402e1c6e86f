/** What of a form was changed since it was opened. */
import type { Facts, Form, Issue } from "@jiefen/policy";

/** Answers that differ. One taken back becomes "not known" when correcting; otherwise what was known stays known. */
export function changedAnswers(form: Form, before: Facts, now: Facts, correcting: boolean): Facts {
  return Object.fromEntries(
    form.questions.flatMap(({ fact }) => {
      if (JSON.stringify(before[fact]) === JSON.stringify(now[fact])) return [];
      if (now[fact] !== undefined) return [[fact, now[fact]]];
      return correcting ? [[fact, null]] : [];
    }),
  );
}

/** A masked value is checked by the server, which knows what stands behind it. */
export function isMasked(issue: Issue, answers: Facts): boolean {
  const value = issue.pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((inner, part) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, part) : undefined), answers);
  return typeof value === "string" && value.includes("*");
}
