/** Reads texts clause by clause by the wording rules. */
import type { FactValue } from "@jiefen/policy";
import type { Wording } from "./wordings.ts";

/** Clauses of every text, so that a negation reaches no further than its own clause. */
export function clausesOf(texts: readonly (string | null | undefined)[]): readonly string[] {
  return texts.flatMap((text) => (text ?? "").split(/[,;。,;!!]/)).filter((clause) => clause.trim() !== "");
}

/** Facts the clauses give; where two rules speak of one fact the earlier rule, and of one rule the earlier clause, is kept. */
export function readWordings(wordings: readonly Wording[], clauses: readonly string[]): Readonly<Record<string, FactValue>> {
  const found: Record<string, FactValue> = {};
  for (const { pattern, unless, facts } of wordings) {
    for (const clause of clauses) {
      const match = unless?.test(clause) ? null : pattern.exec(clause);
      if (!match) continue;
      const given = typeof facts === "function" ? facts(match) : facts;
      for (const [name, value] of Object.entries(given)) if (value !== undefined && !(name in found)) found[name] = value;
    }
  }
  return found;
}
