/** What a policy test expected and found, in the words of the policy instead of ids. */
import { isObject, type Language, type Text } from "@jiefen/policy";
import type { Drafted } from "../draft/drafted.ts";
import { findText } from "../draft/text-at.ts";
import { words } from "../text/words.ts";
import { namedBy } from "./references.ts";

type Policy = Drafted["policy"];

/** Titles of one kind of thing by id. */
function titles(policy: Policy, kind: "level" | "colour" | "stage"): ReadonlyMap<string, Text> {
  return new Map(namedBy(policy, kind, "").map(({ id, title }) => [id, title]));
}

/** What the expectation is about: a level, a criterion, an item of the checklist, a question. */
export function expectationTitle(policy: Policy, about: string, language: Language): string {
  const [what = "", id = ""] = about.split(".");
  const said = words[language].expectations;
  switch (what) {
    case "criteria":
      return findText(policy, "rules/grading.json", ["criteria", id, "title"])?.[language] ?? said.criteria;
    case "checklist":
      return findText(policy, "rules/closure.json", ["items", id, "title"])?.[language] ?? said.checklist;
    case "levels":
      return findText(policy, "rules/grading.json", ["scales", id, "title"])?.[language] ?? said.level;
    case "asks":
      return findText(policy, "schemas/fields.json", [id, "title"])?.[language] ?? said.asks;
    case "level":
    case "colour":
    case "provisional":
    case "visitDays":
    case "stages":
      return said[what];
    default:
      return said.other;
  }
}

export function expectationValue(policy: Policy, about: string, value: unknown, language: Language): string {
  const { outcomes, none, yes, no, joiner, scheduleDays } = words[language];
  if (value === undefined || value === null) return none;
  if (typeof value === "boolean") return value ? yes : no;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const parts = value.map((one) => expectationValue(policy, about, one, language)).join(joiner);
    return about === "visitDays" ? scheduleDays(parts) : parts;
  }
  if (typeof value !== "string") return isObject(value) ? Object.values(value).map(String).join(joiner) : none;
  const kind = about === "colour" ? about : about === "level" || about.startsWith("levels.") ? "level" : "stage";
  const outcome = Object.entries(outcomes).find(([name]) => name === value)?.[1];
  return titles(policy, kind).get(value)?.[language] ?? outcome ?? value;
}
