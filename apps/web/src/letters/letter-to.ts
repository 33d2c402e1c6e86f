/** The department that a letter went to, in words. */
import { type Telling, titled } from "../case/telling.ts";

export function letterTo({ policy, state, language }: Pick<Telling, "policy" | "state" | "language">, record: string): string {
  const field = policy.letter?.departmentField ?? "";
  const filed = state.records.find(({ id }) => id === record)?.values[field];
  const department = state.letters.find((way) => way.record === record)?.department ?? (typeof filed === "string" ? filed : undefined);
  return titled(policy.departments, department, language);
}
