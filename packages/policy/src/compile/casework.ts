/** What casework needs of a policy: revisits, workflow, closure, teams, referrals, deadlines, guidance. */
import type { ValidPolicy } from "../overlay/valid-policy.ts";
import type {
  Accumulation,
  Card,
  Colour,
  Deadline,
  Department,
  Guardrail,
  GuidanceCard,
  LetterSlip,
  Policy,
  Referral,
  Team,
} from "../policy/policy.ts";
import { findDocument, getDocument } from "./documents.ts";
import { entriesOf, ordered, type Sources } from "./sources.ts";

export function revisitFrom(
  policy: ValidPolicy,
  sources: Sources,
): Pick<Policy, "colours" | "plans" | "assignments" | "visit" | "downgrade"> {
  const path = "rules/revisit.json";
  const revisit = getDocument(policy, path);
  return {
    colours: ordered(revisit.colours).map(
      ([id, { title, rank, swatch }]): Colour => ({ id, title: sources.text(path, ["colours", id, "title"], title), rank, swatch }),
    ),
    plans: entriesOf(sources, path, ["plans"], revisit.plans),
    assignments: entriesOf(sources, path, ["assignments"], revisit.assignments),
    visit: revisit.visit,
    ...(revisit.downgrade && { downgrade: revisit.downgrade }),
  };
}

export function workflowFrom(
  policy: ValidPolicy,
  sources: Sources,
): Pick<Policy, "stages" | "initialStage" | "transitions" | "obligations" | "transfer" | "session"> {
  const path = "rules/workflow.json";
  const workflow = getDocument(policy, path);
  return {
    stages: entriesOf(sources, path, ["stages"], workflow.stages),
    initialStage: workflow.initial,
    transitions: entriesOf(sources, path, ["transitions"], workflow.transitions).map((transition) => {
      const remedy = workflow.transitions[transition.id]?.remedy;
      return {
        ...transition,
        ...(remedy !== undefined && { remedy: sources.text(path, ["transitions", transition.id, "remedy"], remedy) }),
      };
    }),
    obligations: workflow.obligations,
    ...(workflow.transfer && { transfer: workflow.transfer }),
    ...(workflow.session && { session: workflow.session }),
  };
}

export function closureFrom(policy: ValidPolicy, sources: Sources): Policy["closure"] {
  const path = "rules/closure.json";
  const closure = getDocument(policy, path);
  return {
    record: closure.record,
    groundField: closure.groundField,
    items: entriesOf(sources, path, ["items"], closure.items).map((item) => ({
      ...item,
      remedy: sources.text(path, ["items", item.id, "remedy"], closure.items[item.id]?.remedy ?? ""),
    })),
    signatures: entriesOf(sources, path, ["signatures"], closure.signatures),
    grounds: entriesOf(sources, path, ["grounds"], closure.grounds),
  };
}

export function teamsFrom(policy: ValidPolicy, sources: Sources): readonly Team[] {
  const path = "rules/teams.json";
  return entriesOf(sources, path, ["teams"], findDocument(policy, path)?.teams ?? {}).map((team) => ({
    ...team,
    members: entriesOf(sources, path, ["teams", team.id, "members"], team.members),
  }));
}

export function departmentsFrom(policy: ValidPolicy, sources: Sources): readonly Department[] {
  const path = "rules/referral.json";
  return entriesOf(sources, path, ["departments"], findDocument(policy, path)?.departments ?? {});
}

export function referralsFrom(policy: ValidPolicy, sources: Sources): readonly Referral[] {
  const path = "rules/referral.json";
  return entriesOf(sources, path, ["referrals"], findDocument(policy, path)?.referrals ?? {});
}

export function slipsFrom(policy: ValidPolicy, sources: Sources): readonly LetterSlip[] {
  const path = "rules/referral.json";
  return entriesOf(sources, path, ["letter", "slips"], findDocument(policy, path)?.letter?.slips ?? {});
}

export function deadlinesFrom(policy: ValidPolicy, sources: Sources): readonly Deadline[] {
  const path = "rules/deadlines.json";
  return entriesOf(sources, path, ["deadlines"], findDocument(policy, path)?.deadlines ?? {});
}

export function cardsFrom(policy: ValidPolicy, sources: Sources): readonly Card[] {
  const path = "rules/deadlines.json";
  return entriesOf(sources, path, ["cards"], findDocument(policy, path)?.cards ?? {});
}

export function accumulationFrom(policy: ValidPolicy, sources: Sources): readonly Accumulation[] {
  const path = "rules/deadlines.json";
  return entriesOf(sources, path, ["accumulation"], findDocument(policy, path)?.accumulation ?? {});
}

export function guardrailsFrom(policy: ValidPolicy, sources: Sources): readonly Guardrail[] {
  const path = "rules/guardrails.json";
  return entriesOf(sources, path, ["guardrails"], findDocument(policy, path)?.guardrails ?? {});
}

export function guidanceFrom(policy: ValidPolicy, sources: Sources): readonly GuidanceCard[] {
  const path = "rules/guidance.json";
  return entriesOf(sources, path, ["cards"], findDocument(policy, path)?.cards ?? {}).map((card) => ({
    ...card,
    steps: ordered(card.steps).map(([id, step]) => sources.text(path, ["cards", card.id, "steps", id, "title"], step.title)),
    laws: ordered(card.laws ?? {}).map(([id, { title, "x-order": _, ...law }]) => ({
      ...law,
      id,
      title: sources.text(path, ["cards", card.id, "laws", id, "title"], title),
    })),
  }));
}
