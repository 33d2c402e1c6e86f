/** A text that a form is begun with, no longer than its question takes. */
import type { FactValue, Policy } from "@jiefen/policy";

export function shortened(policy: Policy, record: string, name: string, value: FactValue): FactValue {
  if (typeof value !== "string") return value;
  const asked: unknown = policy.records[record]?.schema.zh.properties;
  const most = memberOf(memberOf(asked, name), "maxLength");
  return typeof most === "number" ? [...value].slice(0, most).join("") : value;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
