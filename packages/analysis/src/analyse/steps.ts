/** Stages that lead nowhere, and steps whose conditions nothing can satisfy. Stages that no step leads to are the validation's to tell. */
import { factsIn, type Policy, type Transition } from "@jiefen/policy";
import { truthOf } from "../logic/condition.ts";
import { type Flaw, flawsOf, flowOf } from "../workflow/flaws.ts";
import type { Finding, FindingKind } from "./finding.ts";
import type { Study } from "./study.ts";

const workflowPath = "rules/workflow.json";

const told: Readonly<Partial<Record<Flaw["kind"], FindingKind>>> = { deadEnd: "deadEnd", endless: "deadEnd" };

export async function oddSteps(study: Study): Promise<readonly Finding[]> {
  const { policy } = study;
  const stages = flawsOf(flowOf(policy)).flatMap(({ kind, id, message, hint }): readonly Finding[] => {
    const as = told[kind];
    return as ? [{ kind: as, severity: "warning", about: id, others: [], ...study.at(workflowPath, `/stages/${id}`), message, hint }] : [];
  });
  const steps: Finding[] = [];
  for (const transition of policy.transitions) if (await neverAllowed(study, transition)) steps.push(neverTaken(study, transition));
  return [...stages, ...steps];
}

function neverAllowed(study: Study, { conditions }: Transition): Promise<boolean> {
  if (!conditions || factsIn(conditions).some((name) => isText(study.policy, name))) return Promise.resolve(false);
  return study.excludes(({ reading }) => truthOf(conditions, reading).sure);
}

/** Of texts nothing is ever sure here. */
function isText({ facts }: Policy, name: string): boolean {
  const type = Object.hasOwn(facts, name) ? facts[name]?.type : undefined;
  return type === undefined || type === "text" || type === "list";
}

function neverTaken(study: Study, { id, title }: Transition): Finding {
  return {
    kind: "neverTaken",
    severity: "warning",
    about: id,
    others: [],
    ...study.at(workflowPath, `/transitions/${id}/conditions`),
    message: {
      zh: `步骤“${title.zh}”的条件在任何情形下都不能满足。`,
      en: `The conditions of the step “${title.en}” hold for no case at all.`,
    },
    hint: { zh: "请改条件，或停用这个步骤。", en: "Change the conditions, or retire the step." },
  };
}
