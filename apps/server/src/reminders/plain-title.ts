/** What is to be done, in words that may leave the product: nothing that somebody has typed about people or places. */
import type { Task } from "@jiefen/casework";
import type { Text } from "@jiefen/policy";

const general: Readonly<Partial<Record<Task["kind"], Text>>> = {
  obligation: { zh: "约定到期，查看履行情况", en: "A promise falls due" },
  session: { zh: "联合调解", en: "Joint session" },
};

/** The other titles come from the policy and from the words of the product itself. */
export function plainTitle({ kind, title }: Pick<Task, "kind" | "title">): Text {
  return general[kind] ?? title;
}
