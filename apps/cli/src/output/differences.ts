/** What changes, as lines: by part, each with what held before and what holds after. */
import type { Difference, Text } from "@jiefen/policy";
import type { Output } from "./output.ts";

const kinds = {
  added: { zh: "新增", en: "added" },
  removed: { zh: "去掉", en: "removed" },
  changed: { zh: "改为", en: "changed" },
} as const satisfies Record<Difference["what"], Text>;

export function printDifferences(output: Output, differences: readonly Difference[]): void {
  const { language, paint } = output;
  const parts = new Map<string, Difference[]>();
  for (const difference of differences) {
    const title = difference.partTitle[language];
    parts.set(title, [...(parts.get(title) ?? []), difference]);
  }
  for (const [title, found] of parts) {
    output.line(`  ${paint.strong(title)}`);
    for (const difference of found) output.line(`    - ${inWords(difference, output)}`);
  }
}

function inWords({ what, about, title, before, after, path, pointer }: Difference, { language, paint }: Output): string {
  const named = title?.[language] || about;
  const colon = language === "zh" ? "：" : ": ";
  const place = paint.faint(`${path}#${pointer}`);
  if (what === "changed") return `${named}${colon}${before?.[language] ?? ""} → ${after?.[language] ?? ""}  ${place}`;
  const value = (what === "added" ? after : before)?.[language];
  const told = value === undefined || value === "" || named.endsWith(value) ? "" : `${colon}${value}`;
  return `${kinds[what][language]} ${named}${told}  ${place}`;
}
