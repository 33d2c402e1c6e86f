/** The theorem that needs no declaring: a policy grades nowhere lower than another one. */
import type { LocalDate, Policy, Scale } from "@jiefen/policy";
import { less } from "../logic/term.ts";
import type { SweptCase } from "../sweep/columns.ts";
import { levelOn } from "./decided.ts";
import { Search } from "./find-case.ts";
import type { Proof, Verdict } from "./proof.ts";
import type { Solver } from "./solver.ts";
import { undecided } from "./undecided.ts";

/** One proof per scale that both have. `policy` has all levels of `than`. Throws a RangeError if `today` is no date. */
export async function proveNowhereLaxer(solver: Solver, policy: Policy, than: Policy, today: LocalDate): Promise<readonly Proof[]> {
  const search = new Search(solver, [policy, than], today);
  const proofs: Proof[] = [];
  for (const scale of policy.scales.filter(({ id }) => than.scales.some((other) => other.id === id))) {
    const verdict = await prove(search, policy, than, scale, today);
    const claim = { kind: "nowhereLaxer", than: than.layer.id, scale: scale.id } as const;
    proofs.push({ claim, says: saying(policy, than, scale), layer: policy.layer.id, verdict });
  }
  search.close();
  return proofs;
}

async function prove(search: Search, policy: Policy, than: Policy, scale: Scale, today: LocalDate): Promise<Verdict> {
  const levels = async (found: SweptCase): Promise<readonly [own: string, others: string]> => [
    await levelOn(policy, scale.id, found, today),
    await levelOn(than, scale.id, found, today),
  ];
  const rank = (level: string) => scale.levels.find(({ id }) => id === level)?.rank ?? Number.NaN;
  const found = await search.find({
    term: ({ views: [own, others] }) => less(own?.graded.ranks.get(scale.id) ?? "0", others?.graded.ranks.get(scale.id) ?? "0"),
    isOne: async (one) => {
      const [own, others] = await levels(one);
      return rank(own) < rank(others);
    },
  });
  if (found.kind === "none") return { kind: "proved" };
  if (found.kind === "undecided") return undecided(found.why);
  const [own, others] = await levels(found.case);
  const title = (level: string) => scale.levels.find(({ id }) => id === level)?.title ?? { zh: level, en: level };
  return {
    kind: "refuted",
    example: found.case,
    shows: {
      zh: `这件在本级定为${title(own).zh}，按${than.layer.title.zh}应为${title(others).zh}`,
      en: `here the case is ${title(own).en}, by ${than.layer.title.en} it is ${title(others).en}`,
    },
  };
}

const saying = (policy: Policy, than: Policy, scale: Scale) => ({
  zh: `无论案情如何，${policy.layer.title.zh}定的${scale.title.zh}都不低于${than.layer.title.zh}`,
  en: `Whatever the facts, ${scale.title.en.toLowerCase()} in ${policy.layer.title.en} is nowhere below that in ${than.layer.title.en}`,
});
