/** A step of a draft in one sentence: who, which form, what must hold, and where it leads. */
import { namedBy } from "../entry/references.ts";
import { conditionInWords, type Speaking } from "../entry/value-in-words.ts";
import { type Chart, type ChartStep, workflowPath } from "./chart.ts";
import { workflowWords } from "./words.ts";

export function stepInWords(speaking: Speaking, chart: Chart, step: ChartStep): { readonly how: string; readonly to: string } {
  const { drafted, language } = speaking;
  const words = workflowWords[language];
  const roles = namedBy(drafted.policy, "role", workflowPath);
  const who = step.roles.map((role) => roles.find(({ id }) => id === role)?.title[language] ?? words.untitled).join(words.joiner);
  const record = step.record && namedBy(drafted.policy, "record", workflowPath).find(({ id }) => id === step.record)?.title[language];
  const parts = [
    who || words.nobody,
    record ? words.fills(record) : undefined,
    step.conditions ? words.needs(conditionInWords(speaking, step.conditions)) : undefined,
  ];
  const to = step.to === undefined ? undefined : chart.stages.find(({ id }) => id === step.to)?.title[language];
  return {
    how: parts.filter((part) => part !== undefined).join(words.between),
    to: step.to === undefined ? words.stays : (to ?? words.untitled),
  };
}
