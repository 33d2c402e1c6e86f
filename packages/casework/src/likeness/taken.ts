/** Of answers that differ, those a person has chosen to take over: what is recorded then, and what is left. */
import type { Facts, Item } from "@jiefen/policy";
import { itemsOf } from "../facts/parties.ts";
import type { Additions, DifferingAnswer } from "./additions.ts";

/** By which a differing answer is named: its fact; for one about a person the list, the person and the fact. */
export function differingKey({ fact, item, list }: DifferingAnswer): string {
  return item === undefined ? fact : `${list}/${String(item.id)}/${fact}`;
}

/** `known`: the facts of the case. Together, what is recorded and what is left hold everything told. */
export function withTaken(
  { fresh, differing, elsewhere }: Additions,
  known: Facts,
  taken: ReadonlySet<string>,
): { readonly facts: Facts; readonly left: Facts } {
  const isTaken = (one: DifferingAnswer) => taken.has(differingKey(one));
  let facts: Facts = fresh;
  let left: Facts = elsewhere;
  for (const one of differing) {
    const { fact, told, item, list } = one;
    if (item === undefined || list === undefined) {
      if (isTaken(one)) facts = { ...facts, [fact]: told };
      else left = { ...left, [fact]: told };
    } else if (isTaken(one)) facts = { ...facts, [list]: changed(itemsOf(facts[list] ?? known[list]), item, { [fact]: answerOf(told) }) };
    else left = { ...left, [list]: [...itemsOf(left[list]), { id: item.id ?? null, [fact]: answerOf(told) }] };
  }
  return { facts, left };
}

/** Facts about people are no lists. */
function answerOf(told: DifferingAnswer["told"]): Item[string] {
  return isList(told) ? null : told;
}

function isList(told: DifferingAnswer["told"]): told is readonly Item[] {
  return Array.isArray(told) && told.some((one) => typeof one === "object");
}

function changed(items: readonly Item[], item: Item, more: Item): readonly Item[] {
  return items.map((one) => (one.id !== undefined && one.id === item.id ? { ...one, ...more } : one));
}
