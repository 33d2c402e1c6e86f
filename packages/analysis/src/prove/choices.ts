/** The theorem behind additions: whatever the case, the plan, the team and the closing items are nowhere less than those of another policy. */
import {
  type Condition,
  findLaxerPart,
  findSeatLeftOut,
  type LocalDate,
  measuresOf,
  type Plan,
  type Policy,
  planParts,
  type Team,
  type Text,
} from "@jiefen/policy";
import { closable, readyOnAny } from "../logic/closing.ts";
import { type Reading, truthOf } from "../logic/condition.ts";
import { and, not, or, type Term } from "../logic/term.ts";
import type { SweptCase } from "../sweep/columns.ts";
import { isClosable, isClosableOnAny, outcomesIn } from "./decided.ts";
import { Search } from "./find-case.ts";
import type { Choice, Proof, Verdict } from "./proof.ts";
import type { Solver } from "./solver.ts";
import { undecided } from "./undecided.ts";
import type { World } from "./world.ts";

interface Claimed {
  readonly of: Choice;
  readonly says: Text;
  readonly term: (world: World) => Term;
  /** What a case shows; undefined where it shows nothing. */
  readonly shown: (one: SweptCase) => Promise<Text | undefined>;
}

/** One proof each of visits, teams and closing. Cases are compared at the level they have: that levels are nowhere lower is proved beside it.
 * Throws a RangeError if `today` is no date. */
export async function proveAsksNoLess(solver: Solver, policy: Policy, than: Policy, today: LocalDate): Promise<readonly Proof[]> {
  const search = new Search(solver, [policy, than], today);
  const proofs: Proof[] = [];
  for (const { of, says, term, shown } of [visits(policy, than, today), teams(policy, than, today), closing(policy, than, today)]) {
    const found = await search.find({ term, isOne: async (one) => (await shown(one)) !== undefined });
    let verdict: Verdict;
    if (found.kind === "none") verdict = { kind: "proved" };
    else if (found.kind === "undecided") verdict = undecided(found.why);
    else verdict = { kind: "refuted", example: found.case, shows: (await shown(found.case)) ?? says };
    proofs.push({ claim: { kind: "asksNoLess", than: than.layer.id, of }, says, layer: policy.layer.id, verdict });
  }
  search.close();
  return proofs;
}

interface Conditional {
  readonly id: string;
  readonly conditions: Condition;
}

/** A pair that must not come about: what applies here, and what applies there; undefined where nothing does. */
type Forbidden<One> = (own: One | undefined, other: One | undefined) => Text | undefined;

/** That of two lists no forbidden pair applies to any case. */
function choice<One extends Conditional>(
  [policy, own]: readonly [Policy, readonly One[]],
  [than, others]: readonly [Policy, readonly One[]],
  today: LocalDate,
  forbidden: Forbidden<One>,
): Pick<Claimed, "term" | "shown"> {
  const pairs = [...own, undefined].flatMap((one) =>
    [...others, undefined].flatMap((other) => (forbidden(one, other) === undefined ? [] : [[one, other] as const])),
  );
  const inForce = known(than);
  return {
    term: ({ views: [mine, theirs] }) =>
      mine && theirs
        ? and([
            truthOf(inForce, theirs.reading).sure,
            or(pairs.map(([one, other]) => and([applies(one, own, mine.reading), applies(other, others, theirs.reading)]))),
          ])
        : "false",
    async shown(one) {
      if ((await outcomesIn(than, one, { inForce }, today)).inForce !== "yes") return undefined;
      return forbidden(await applying(policy, own, one, today), await applying(than, others, one, today));
    },
  };
}

/** It surely holds and none before it does; undefined: none does. */
function applies<One extends Conditional>(one: One | undefined, among: readonly One[], reading: Reading): Term {
  const before = one === undefined ? among : among.slice(0, among.indexOf(one));
  return and([
    ...before.map(({ conditions }) => not(truthOf(conditions, reading).sure)),
    one ? truthOf(one.conditions, reading).sure : "true",
  ]);
}

async function applying<One extends Conditional>(policy: Policy, among: readonly One[], one: SweptCase, today: LocalDate) {
  const outcomes = await outcomesIn(policy, one, Object.fromEntries(among.map(({ id, conditions }) => [id, conditions])), today);
  return among.find(({ id }) => outcomes[id] === "yes");
}

/** Every case has a level and is settled or not. */
function known({ scales }: Policy): Condition {
  const is = (fact: string, values: readonly (string | boolean)[]): Condition => ({
    any: values.map((value) => ({ fact, operator: "equal", value })),
  });
  return { all: [is("levelInForce", scales[0]?.levels.map(({ id }) => id) ?? []), is("settled", [true, false])] };
}

function visits(policy: Policy, than: Policy, today: LocalDate): Claimed {
  const planOf = ({ plans }: Policy, id: string | undefined): Plan | undefined => plans.find((plan) => plan.id === id);
  const [mine, theirs] = [measuresOf(policy), measuresOf(than)];
  const laxer = (now: Plan, old: Plan): Text | undefined => {
    const part = findLaxerPart({ plan: old, measures: theirs }, { plan: now, measures: mine });
    return (
      part && {
        zh: `这件用${now.title.zh}，比${old.title.zh}宽：${planParts[part].zh}`,
        en: `here ${now.title.en} is laxer than ${old.title.en}: ${planParts[part].en}`,
      }
    );
  };
  return {
    of: "visits",
    says: {
      zh: `无论案情如何，${policy.layer.title.zh}的回访不宽于${than.layer.title.zh}`,
      en: `Whatever the facts, visits in ${policy.layer.title.en} are nowhere laxer than in ${than.layer.title.en}`,
    },
    ...choice([policy, policy.assignments], [than, than.assignments], today, (own, other) => {
      const now = planOf(policy, own?.plan);
      const old = planOf(than, other?.plan);
      if (old && !now)
        return {
          zh: `这件按${than.layer.title.zh}用${old.title.zh}，本级没有计划`,
          en: `here ${than.layer.title.en} gives ${old.title.en}, and this layer no plan`,
        };
      if (!now) return undefined;
      if (old) return laxer(now, old);
      // A case for which none holds there goes on with whichever plan it has.
      return than.assignments
        .map(({ plan }) => planOf(than, plan))
        .map((one) => one && laxer(now, one))
        .find((text) => text !== undefined);
    }),
  };
}

function teams(policy: Policy, than: Policy, today: LocalDate): Claimed {
  return {
    of: "team",
    says: {
      zh: `无论案情如何，${policy.layer.title.zh}要求的调解团队不少于${than.layer.title.zh}`,
      en: `Whatever the facts, ${policy.layer.title.en} asks for no smaller team than ${than.layer.title.en}`,
    },
    ...choice<Team>([policy, policy.teams], [than, than.teams], today, (own, other) => {
      const seat = other && findSeatLeftOut(other.members, own?.members ?? []);
      return (
        seat && {
          zh: `这件少了${other.title.zh}的席位${titleOf(other, seat.id).zh}`,
          en: `here the seat ${titleOf(other, seat.id).en} of ${other.title.en} is left out`,
        }
      );
    }),
  };
}

const titleOf = ({ members }: Team, seat: string): Text => members.find(({ id }) => id === seat)?.title ?? { zh: seat, en: seat };

/** On a code that the other policy does not have, nothing may be left out that any of its grounds asks for. */
function closing(policy: Policy, than: Policy, today: LocalDate): Claimed {
  const options = new Set(than.facts[than.closure.groundField]?.options?.map(({ id }) => id));
  const added = policy.closure.grounds.filter(({ id }) => !options.has(id));
  const onAdded: Condition = { fact: policy.closure.groundField, operator: "in", value: added.map(({ id }) => id) };
  return {
    of: "closable",
    says: {
      zh: `无论案情和事由如何，${policy.layer.title.zh}的销号条件不宽于${than.layer.title.zh}`,
      en: `Whatever the facts and the ground, closing in ${policy.layer.title.en} asks for no less than in ${than.layer.title.en}`,
    },
    term: ({ views: [mine, theirs] }) => {
      if (!mine || !theirs) return "false";
      const isAdded = added.length > 0 ? truthOf(onAdded, mine.reading).sure : "false";
      const there = or([and([isAdded, readyOnAny(than, theirs.reading)]), and([not(isAdded), closable(than, theirs.reading, false)])]);
      return and([closable(policy, mine.reading, false), not(there)]);
    },
    async shown(one) {
      if (!(await isClosable(policy, one, false, today))) return undefined;
      const isAdded = added.length > 0 && (await outcomesIn(policy, one, { onAdded }, today)).onAdded === "yes";
      const there = isAdded ? await isClosableOnAny(than, one, today) : await isClosable(than, one, false, today);
      return there
        ? undefined
        : {
            zh: `这件在本级可以销号，按${than.layer.title.zh}不可以`,
            en: `this case can be closed here, and not by ${than.layer.title.en}`,
          };
    },
  };
}
