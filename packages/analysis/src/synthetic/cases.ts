/** Made-up disputes of every type, the same for the same seed. */
import type { LocalDate, Policy } from "@jiefen/policy";
import type { SweptCase } from "../sweep/columns.ts";
import { FactGatherer } from "./answers.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { dayOf, planOf } from "./form-plan.ts";
import { historyOf } from "./history.ts";
import { LineWriter } from "./lines.ts";
import { answer, type Plan, withAsk } from "./plan.ts";

/** `count` bare answers to the forms of `policy`, as of a day, with what the store would know of earlier disputes.
 * Throws a RangeError if `today` is no date, or the policy has no type in use. */
export function* syntheticCases(policy: Policy, count: number, seed: number, today: LocalDate): Generator<SweptCase> {
  const chance = chanceOf(seed);
  const draw = typesOf(policy, today, chance);
  const gatherer = new FactGatherer();
  for (let made = 0; made < count; made += 1) {
    const { type, plan } = draw();
    answer(plan, chance, gatherer);
    yield { type, facts: gatherer.take() };
  }
}

export interface SyntheticLines {
  readonly cases: number;
  /** Every line with its end. */
  readonly text: string;
}

/** The same disputes as JSON, one a line, some dozens at a time. */
export function* syntheticLines(policy: Policy, count: number, seed: number, today: LocalDate): Generator<SyntheticLines> {
  const chance = chanceOf(seed);
  const draw = typesOf(policy, today, chance);
  const writer = new LineWriter();
  let cases = 0;
  for (let made = 0; made < count; made += 1) {
    const { type, plan } = draw();
    writer.line(type, () => answer(plan, chance, writer));
    cases += 1;
    if (!writer.isFull && made + 1 < count) continue;
    yield { cases, text: writer.take() };
    cases = 0;
  }
}

interface PlannedType {
  readonly type: string;
  readonly plan: Plan;
}

function typesOf(policy: Policy, today: LocalDate, chance: Chance): () => PlannedType {
  const day = dayOf(today);
  const types = policy.disputeTypes
    .filter(({ retired }) => !retired)
    .map((type): PlannedType => {
      const plan = planOf(policy, type, day, chance);
      return { type: type.id, plan: withAsk(plan, historyOf(type.id, day, chance)) };
    });
  return () => {
    const drawn = chance.oneOf(types);
    if (!drawn) throw new RangeError("The policy has no dispute type in use.");
    return drawn;
  };
}
