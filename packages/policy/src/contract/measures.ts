/** What numbers and codes of plans come to: in documents as they are written, and in a compiled policy. */
import { isObject, own, partOf } from "../document/json.ts";
import type { Policy } from "../policy/policy.ts";
import { parameterOf } from "../validate/conditions.ts";
import type { Measures } from "./laxer-plan.ts";
import type { Surroundings } from "./tighten.ts";

export function measuresIn(documents: Surroundings): Measures {
  const revisit = documents.get("rules/revisit.json");
  const visit = partOf(revisit, "visit");
  const asked = Object.keys(partOf(documents.get(`schemas/records/${visit.record}.json`), "properties"));
  const fields = documents.get("schemas/fields.json");
  const modes = asked.filter((name) => name !== visit.outcomeField).map((name) => partOf(partOf(fields, name), "x-options"));
  return {
    number(value) {
      if (typeof value === "number") return value;
      const parameter = partOf(documents.get("rules/parameters.json"), parameterOf(value) ?? "");
      return typeof parameter.value === "number" ? parameter.value : undefined;
    },
    colour: (id) => rankIn(partOf(revisit, "colours"), id),
    card: (id) => rankIn(partOf(documents.get("rules/deadlines.json"), "cards"), id),
    mode: (code) => modes.map((options) => rankIn(options, code)).find((rank) => rank !== undefined),
  };
}

export function measuresOf({ parameters, colours, cards, records, facts, visit }: Policy): Measures {
  const modes = Object.values(Object.hasOwn(records, visit.record) ? (records[visit.record]?.questions ?? []) : [])
    .filter(({ fact }) => fact !== visit.outcomeField)
    .flatMap(({ fact }) => (Object.hasOwn(facts, fact) ? (facts[fact]?.options ?? []) : []));
  return {
    number(value) {
      const name = parameterOf(value) ?? "";
      return typeof value === "number" ? value : Object.hasOwn(parameters, name) ? parameters[name]?.value : undefined;
    },
    colour: (id) => colours.find((one) => one.id === id)?.rank,
    card: (id) => cards.find((one) => one.id === id)?.rank,
    mode: (code) => modes.find(({ id, rank }) => id === code && rank !== undefined)?.rank,
  };
}

function rankIn(entries: Readonly<Record<string, unknown>>, id: string): number | undefined {
  const entry = own(entries, id);
  return isObject(entry) && typeof entry.rank === "number" ? entry.rank : undefined;
}
