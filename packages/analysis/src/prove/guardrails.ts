/** The guardrails of a policy, each proved or refuted. */
import { type Guardrail, type GuardrailDemand, guardrailInWords, type LocalDate, type Policy, type Text } from "@jiefen/policy";
import { closable } from "../logic/closing.ts";
import { truthOf } from "../logic/condition.ts";
import { and, less, number, type Term } from "../logic/term.ts";
import type { SweptCase } from "../sweep/columns.ts";
import { isBroken, levelOn, outcomesIn } from "./decided.ts";
import { Search } from "./find-case.ts";
import type { Proof, Verdict } from "./proof.ts";
import type { Solver } from "./solver.ts";
import { undecided } from "./undecided.ts";
import { proveVisits } from "./visits.ts";
import type { View } from "./world.ts";

type CaseDemand = Exclude<GuardrailDemand, { readonly kind: "visits" }>;

/** Throws a RangeError if `today` is no date. */
export async function proveGuardrails(solver: Solver, policy: Policy, today: LocalDate): Promise<readonly Proof[]> {
  const search = new Search(solver, [policy], today);
  const proofs: Proof[] = [];
  for (const guardrail of policy.guardrails) {
    const verdict = await prove(search, policy, guardrail, today);
    proofs.push({
      claim: { kind: "guardrail", id: guardrail.id },
      says: guardrailInWords(policy, guardrail),
      layer: guardrail.layer,
      verdict,
    });
  }
  search.close();
  return proofs;
}

async function prove(search: Search, policy: Policy, { conditions, requires }: Guardrail, today: LocalDate): Promise<Verdict> {
  if (requires.kind === "visits") return proveVisits(policy, requires);
  const concerns = async (one: SweptCase) => !conditions || (await outcomesIn(policy, one, { conditions }, today)).conditions === "yes";
  const found = await search.find({
    term: ({ views: [view] }) =>
      view ? and([conditions ? truthOf(conditions, view.reading).sure : "true", broken(policy, view, requires)]) : "false",
    isOne: async (one) => (await concerns(one)) && (await isBroken(policy, one, requires, today)),
  });
  if (found.kind === "none") return { kind: "proved" };
  if (found.kind === "undecided") return undecided(found.why);
  return { kind: "refuted", example: found.case, shows: await shown(policy, found.case, requires, today) };
}

function broken(policy: Policy, { reading, graded }: View, requires: CaseDemand): Term {
  if (requires.kind === "notClosable") return closable(policy, reading, requires.settled ?? false);
  const rank = policy.scales.find(({ id }) => id === requires.scale)?.levels.find(({ id }) => id === requires.atLeast)?.rank ?? 0;
  return less(graded.ranks.get(requires.scale) ?? "0", number(rank, "Int"));
}

async function shown(policy: Policy, one: SweptCase, requires: CaseDemand, today: LocalDate): Promise<Text> {
  if (requires.kind === "notClosable") return { zh: "这件可以销号", en: "this case can be closed" };
  const level = await levelOn(policy, requires.scale, one, today);
  const title = policy.scales.find(({ id }) => id === requires.scale)?.levels.find(({ id }) => id === level)?.title;
  return { zh: `这件定为${title?.zh ?? level}`, en: `this case is ${title?.en ?? level}` };
}
