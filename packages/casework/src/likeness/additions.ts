/** What is told of a dispute anew, held against what its case knows: what is new, what differs, what it does not ask. */
import { type Facts, type FactValue, type Item, isRange, type Policy } from "@jiefen/policy";
import { itemsOf, partyLists } from "../facts/parties.ts";
import { same } from "../facts/same.ts";
import { normalise } from "./identities.ts";
import { written } from "./likeness.ts";

type Answer = Facts[string];

export interface DifferingAnswer {
  readonly fact: string;
  /** For an answer about one of the people: that person, as the case knows them, and the list they stand in. */
  readonly item?: Item;
  readonly list?: string;
  readonly known: Answer;
  readonly told: Answer;
}

export interface Additions {
  /** To be recorded as it is; lists hold what the case knows as well. */
  readonly fresh: Facts;
  readonly differing: readonly DifferingAnswer[];
  /** Told, but not asked by the form of the case. */
  readonly elsewhere: Facts;
}

/** `asked`: the questions of the form of the case. What was declared unknown adds nothing. Together the three parts hold everything that was told
 * and that the case does not know already. */
export function additionsTo(policy: Policy, asked: readonly string[], known: Facts, told: Facts): Additions {
  const lists = new Set(partyLists(policy));
  const fresh: Record<string, Answer> = {};
  const elsewhere: Record<string, Answer> = {};
  const differing: DifferingAnswer[] = [];
  for (const [fact, answer] of Object.entries(told)) {
    const before = known[fact];
    if (answer === null || agrees(before, answer)) continue;
    if (!asked.includes(fact)) elsewhere[fact] = answer;
    else if (before === undefined || before === null) fresh[fact] = answer;
    else if (policy.facts[fact]?.type === "list") {
      const joined = joinedItems(policy, itemsOf(before), itemsOf(answer), lists.has(fact));
      differing.push(...joined.differing.map((one) => ({ ...one, list: fact })));
      if (joined.changed) fresh[fact] = joined.items;
    } else differing.push({ fact, known: before, told: answer });
  }
  return { fresh, differing, elsewhere };
}

function agrees(known: Answer | undefined, told: Answer): boolean {
  if (same(known, told)) return true;
  if (typeof known === "number" && isRange(told))
    return (told.atLeast ?? Number.NEGATIVE_INFINITY) <= known && known <= (told.atMost ?? Number.POSITIVE_INFINITY);
  return typeof known === "string" && typeof told === "string" && written(known) === written(told);
}

/** People are found again by what they are recognised by; other items only where all is the same. */
function joinedItems(policy: Policy, known: readonly Item[], told: readonly Item[], people: boolean) {
  const items: Item[] = [...known];
  const differing: DifferingAnswer[] = [];
  let changed = false;
  for (const item of told) {
    const at = items.findIndex((one) => (people ? samePerson(policy, one, item) : same(withoutId(one), withoutId(item))));
    const found = items[at];
    if (found === undefined) {
      items.push(item);
      changed = true;
      continue;
    }
    const more: Record<string, FactValue> = {};
    for (const [name, value] of Object.entries(withoutId(item))) {
      if (value === null || agrees(found[name], value)) continue;
      if (found[name] === undefined || found[name] === null) more[name] = value;
      else differing.push({ fact: name, item: found, known: found[name], told: value });
    }
    if (Object.keys(more).length === 0) continue;
    items[at] = { ...found, ...more };
    changed = true;
  }
  return { items, differing, changed };
}

function withoutId({ id: _, ...item }: Item): Item {
  return item;
}

/** The same name, ID number or phone, and no ID numbers that differ. */
export function samePerson(policy: Policy, one: Item, other: Item): boolean {
  let equal = false;
  for (const [name, value] of Object.entries(other)) {
    const origin = policy.facts[name]?.origin;
    if (origin?.kind !== "field" || origin.identity === undefined) continue;
    const [mine, theirs] = [normalise(origin.identity, one[name]), normalise(origin.identity, value)];
    if (mine === "" || theirs === "") continue;
    if (mine === theirs) equal = true;
    else if (origin.identity === "idNumber") return false;
  }
  return equal;
}
