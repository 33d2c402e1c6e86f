/** The types of a policy under the headings it gives them. */
import type { DisputeType, Text } from "@jiefen/policy";

export interface TypeGroup {
  readonly heading?: Text;
  readonly types: readonly DisputeType[];
}

/** Types without a heading come last, together. */
export function groupsOf(types: readonly DisputeType[]): readonly TypeGroup[] {
  const groups = new Map<string, DisputeType[]>();
  for (const type of types) {
    const heading = type.group?.zh ?? "";
    groups.set(heading, [...(groups.get(heading) ?? []), type]);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === "") - Number(b === ""))
    .map(([, group]) => ({ heading: group[0]?.group, types: group }));
}
