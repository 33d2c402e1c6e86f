/** What waits for a second person, carried over: it is agreed to, or not, under the other release. */
import type { Proposable } from "../case/command.ts";
import type { Proposal } from "../case/state.ts";
import type { Conversion } from "./conversion.ts";
import { convertFacts } from "./convert-facts.ts";

/** Those that were decided stay as they were. */
export function convertProposals(proposals: readonly Proposal[], conversion: Conversion): readonly Proposal[] {
  return proposals.map((proposal) => {
    if (proposal.decided) return proposal;
    const { levels, command } = proposal;
    return { ...proposal, command: convertCommand(command, conversion), ...(levels ? { levels: convertLevels(levels, conversion) } : {}) };
  });
}

function convertCommand(command: Proposable, conversion: Conversion): Proposable {
  switch (command.kind) {
    case "correctFacts":
      return { ...command, facts: convertFacts(command.facts, conversion) };
    case "supplement":
      return { ...command, values: convertFacts(command.values, conversion) };
    case "override":
      return { ...command, level: convertLevels({ [command.scale]: command.level }, conversion)[command.scale] ?? command.level };
    default:
      return command;
  }
}

/** By scale. */
function convertLevels(levels: Readonly<Record<string, string>>, conversion: Conversion): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(levels).flatMap(([scale, level]) => {
      if (!("what" in conversion) || conversion.what !== "scale" || conversion.id !== scale) return [[scale, level]];
      return conversion.kind === "drop" ? [] : [[scale, conversion.codes[level] ?? level]];
    }),
  );
}
