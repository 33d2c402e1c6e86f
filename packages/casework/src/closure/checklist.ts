/** What must hold before the case is closed, whether it does, and who has still to sign. */
import type { ChecklistItem, Facts, LocalDate, Policy, Signature } from "@jiefen/policy";
import type { CaseState } from "../case/state.ts";
import type { ChecklistState } from "../case/task.ts";
import { factsOf } from "../facts/facts-of.ts";
import { applying, outcomesOf } from "../grading/outcomes.ts";

/** For closing on `ground`, by default the one asked for; without a ground, or with one that policy does not list, every item counts. */
export function checklist(policy: Policy, state: CaseState, today: LocalDate, ground = state.closure?.ground): Promise<ChecklistState> {
  return checklistOver(policy, state, factsOf(policy, state, today), today, ground);
}

/** The same over other facts than the case's own, e.g. with some of them taken for unknown. */
export async function checklistOver(
  policy: Policy,
  state: CaseState,
  facts: Facts,
  today: LocalDate,
  ground: string | undefined,
): Promise<ChecklistState> {
  const asked = await applying(policy, itemsFor(policy, ground), facts, today);
  const outcomes = await outcomesOf(policy, asked, facts, today);
  const items = asked.map(({ id, title, remedy, source, layer }) => ({
    id,
    title,
    outcome: outcomes[id] ?? "unknown",
    remedy,
    source: source.text,
    layer,
  }));
  const needed = await applying(policy, policy.closure.signatures, facts, today);
  return {
    items,
    signatures: needed.map((signature) => signatureState(signature, state)),
    mayRequest: items.every(({ outcome }) => outcome === "yes"),
  };
}

/** The ground that a code names; undefined when it names none that policy lists: then the case is closed as settled. */
export function groundOf(policy: Policy, code: unknown): string | undefined {
  return policy.closure.grounds.find(({ id }) => id === code)?.id;
}

function itemsFor(policy: Policy, ground: string | undefined): readonly ChecklistItem[] {
  const named = policy.closure.grounds.find(({ id }) => id === ground);
  return named ? policy.closure.items.filter(({ id }) => named.items.includes(id)) : policy.closure.items;
}

function signatureState({ id, title, roles, notHandler = false }: Signature, { closure }: CaseState): ChecklistState["signatures"][number] {
  const given = closure?.signatures.find(({ signature }) => signature === id);
  return { id, title, roles, notHandler, ...(given ? { signedBy: given.by } : {}) };
}
