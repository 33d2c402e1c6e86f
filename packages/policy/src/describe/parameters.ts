/** The policy's numbers, each with its source. */
import { factsIn, parametersIn } from "../facts/walk.ts";
import type { Sentence } from "../policy/decision.ts";
import { quantity } from "../words/quantity.ts";
import { concerns } from "./concerns.ts";
import { type Subject, told } from "./description.ts";

/** Numbers that have a value. For one dispute type: those its criteria look at. */
export function describeParameters(subject: Subject): readonly Sentence[] {
  const { policy, type } = subject;
  const used = new Set(
    policy.criteria
      .filter(({ conditions }) => concerns(subject, conditions) && factsIn(conditions).length > 0)
      .flatMap(({ conditions }) => parametersIn(conditions)),
  );
  return Object.values(policy.parameters)
    .filter(({ id }) => type === undefined || used.has(id))
    .flatMap((parameter) => {
      const { value, unit, title } = parameter;
      if (value === undefined) return [];
      return [
        told(subject, { zh: `${title.zh}：${quantity(value, unit, "zh")}`, en: `${title.en}: ${quantity(value, unit, "en")}` }, parameter),
      ];
    });
}
