/** Whether a layer's own contracts leave the layers below more than it was left itself. */
import { fileName } from "../document/file-name.ts";
import { errorAt } from "../document/issue-at.ts";
import { isSameJson } from "../document/json.ts";
import { pointerOf, type Segments } from "../document/pointer.ts";
import type { ContractRule, ContractsDocument } from "../document/rules.ts";
import type { Issue } from "../policy/issue.ts";
import { type ContractEntry, contractEntries, findEntry, fixed, matchesFile } from "./rule-at.ts";

const contractsPath = "rules/contracts.json";

export function loosenedContracts(layer: string, above: ContractsDocument, below: ContractsDocument): readonly Issue[] {
  if (isSameJson(above, below)) return [];
  const before = contractEntries(above);
  const after = contractEntries(below);
  return placesToCompare([...before, ...after]).flatMap(({ file, pattern }) => {
    const old = findEntry(before, file, pattern)?.rule ?? fixed;
    const now = findEntry(after, file, pattern)?.rule ?? fixed;
    if (isStricter(old, now)) return [];
    return [
      errorAt(
        { file: fileName(layer, contractsPath), pointer: pointerOf([file, pointerOf(pattern)]) },
        "contract-loosened",
        {
          zh: `上级对 \`${pointerOf(pattern)}\` 规定的是 ${shown(old)}，本级放宽成了 ${shown(now)}。`,
          en: `For \`${pointerOf(pattern)}\` the layer above lays down ${shown(old)}; this layer loosens it to ${shown(now)}.`,
        },
        { zh: "本级只能规定得更严。", en: "A lower layer's contracts may only be stricter." },
      ),
    ];
  });
}

/** Each pattern, and each place where two of them meet. */
function placesToCompare(entries: readonly ContractEntry[]): readonly Pick<ContractEntry, "file" | "pattern">[] {
  const found = new Map<string, Pick<ContractEntry, "file" | "pattern">>();
  const add = (file: string, pattern: Segments) => found.set(`${file}\n${pointerOf(pattern)}`, { file, pattern });
  for (const one of entries) {
    add(one.file, one.pattern);
    for (const other of entries) {
      const file = matchesFile(one.file, other.file) ? other.file : undefined;
      const pattern = meet(one.pattern, other.pattern);
      if (file !== undefined && pattern !== undefined) add(file, pattern);
    }
  }
  return [...found.values()];
}

/** The longer of two patterns, with what the shorter spells out, if the shorter names something at or above it. */
function meet(one: Segments, other: Segments): Segments | undefined {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const fits = short.every((segment, index) => segment === "*" || long[index] === "*" || segment === long[index]);
  return fits ? long.map((segment, index) => (segment === "*" ? (short[index] ?? segment) : segment)) : undefined;
}

/** Allows nothing that the other does not. */
export function isStricter(old: ContractRule, now: ContractRule): boolean {
  if (now.allow === "fixed" || old.allow === "free") return true;
  if (old.allow === "extend") return now.allow === "extend" || (now.allow === "tighten" && now.direction === "superset");
  return old.allow === "tighten" && now.allow === "tighten" && old.direction === now.direction;
}

function shown(rule: ContractRule): string {
  return rule.allow === "tighten" ? `\`tighten ${rule.direction}\`` : `\`${rule.allow}\``;
}
