/** Ranks, which order levels, colours and options: no two alike. */
import { errorAt, type Place } from "../document/issue-at.ts";
import type { Issue } from "../policy/issue.ts";

export function repeatedRanks(
  locate: (pointer: string) => Place,
  pointer: string,
  entries: Readonly<Record<string, { readonly rank?: number }>>,
): readonly Issue[] {
  const first = new Map<number, string>();
  return Object.entries(entries).flatMap(([id, { rank }]) => {
    if (rank === undefined) return [];
    const other = first.get(rank);
    if (other === undefined) {
      first.set(rank, id);
      return [];
    }
    return [
      errorAt(
        locate(`${pointer}/${id}/rank`),
        "repeated-rank",
        {
          zh: `\`${id}\` 和 \`${other}\` 的 \`rank\` 都是 \`${rank}\`，分不出高低。`,
          en: `\`${id}\` and \`${other}\` both have the \`rank\` \`${rank}\`; neither is above the other.`,
        },
        { zh: "请给每一个不同的 `rank`，越重越大。", en: "Give each its own `rank`, higher for graver." },
      ),
    ];
  });
}
