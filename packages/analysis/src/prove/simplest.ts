/** A case with nothing in it that it does not need to be what it is. */
import { type Facts, isRange, type Policy } from "@jiefen/policy";
import type { SweptCase } from "../sweep/columns.ts";

type IsOne = (found: SweptCase) => Promise<boolean>;

/** Of the first type that will do, with the fewest facts that will do, and plain numbers where no range is needed. */
export async function simplest({ disputeTypes }: Policy, found: SweptCase, isOne: IsOne): Promise<SweptCase> {
  let kept = found;
  const attempt = async (simpler: SweptCase): Promise<boolean> => {
    if (!(await isOne(simpler))) return false;
    kept = simpler;
    return true;
  };
  for (const name of Object.keys(found.facts)) {
    if (name !== "stage") await attempt({ ...kept, facts: without(kept.facts, name) });
  }
  const asked = Object.keys(kept.facts).filter((name) => asks(disputeTypes, kept.type, name));
  for (const { id, retired } of disputeTypes) {
    if (id === kept.type) break;
    if (!retired && asked.every((name) => asks(disputeTypes, id, name)) && (await attempt({ ...kept, type: id }))) break;
  }
  for (const [name, value] of Object.entries(kept.facts)) {
    for (const plain of isRange(value) ? [value.atLeast, value.atMost] : []) {
      if (plain !== undefined && (await attempt({ ...kept, facts: { ...kept.facts, [name]: plain } }))) break;
    }
  }
  return kept;
}

const asks = (types: Policy["disputeTypes"], type: string, name: string): boolean =>
  types.some(({ id, questions }) => id === type && questions.some(({ fact }) => fact === name));

const without = (facts: Facts, name: string): Facts => Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name));
