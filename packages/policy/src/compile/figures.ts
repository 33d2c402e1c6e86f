/** The figures leaders are shown, from what is declared of them. */
import type { ValidPolicy } from "../overlay/valid-policy.ts";
import type { Figure, Policy } from "../policy/policy.ts";
import { findDocument } from "./documents.ts";
import { entriesOf, type Sources } from "./sources.ts";

export function boardFrom(policy: ValidPolicy, sources: Sources): Pick<Policy, "board"> {
  const path = "rules/figures.json";
  const document = findDocument(policy, path);
  if (!document) return {};
  const { source, smallNumbers } = document;
  return {
    board: {
      ...(source !== undefined && { source }),
      ...(smallNumbers && { smallNumbers }),
      groups: entriesOf(sources, path, ["groups"], document.groups),
      figures: entriesOf(sources, path, ["figures"], document.figures).map((figure): Figure => {
        const help = document.figures[figure.id]?.help;
        const { help: _, ...entry } = { help: undefined, ...figure };
        return { ...entry, ...(help !== undefined && { help: sources.text(path, ["figures", figure.id, "help"], help) }) };
      }),
    },
  };
}
