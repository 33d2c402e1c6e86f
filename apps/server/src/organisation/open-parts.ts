/** To which parts of the organisation a layer may add entries of its own, by the contracts of the layers above. */
import { isObject } from "@jiefen/policy";
import type { Publication, Store } from "@jiefen/store";
import type { OrganisationPart } from "../api/index.ts";

const places: Record<OrganisationPart, { readonly path: string; readonly pointer: string }> = {
  roles: { path: "rules/organisation.json", pointer: "/roles" },
  divisions: { path: "rules/organisation.json", pointer: "/divisions" },
  keyDates: { path: "rules/calendar.json", pointer: "/keyDates" },
  holidays: { path: "rules/calendar.json", pointer: "/holidays" },
  reminderHour: { path: "rules/calendar.json", pointer: "/reminderHour" },
};
const parts: readonly OrganisationPart[] = ["roles", "divisions", "keyDates", "holidays", "reminderHour"];

/** Only what the page offers: each change is held to the contracts again when it is made. */
export async function openParts(store: Store, { above }: Publication): Promise<readonly OrganisationPart[]> {
  if (above === undefined) return parts;
  const contracts = (await store.policies.findReleased(above))?.documents["rules/contracts.json"];
  return parts.filter((part) => {
    const { path, pointer } = places[part];
    const rules = isObject(contracts) ? contracts[path] : undefined;
    const rule = isObject(rules) ? (rules[pointer] ?? rules[""]) : undefined;
    return isObject(rule) && (rule.allow === "extend" || rule.allow === "free");
  });
}
