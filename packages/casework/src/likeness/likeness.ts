/** Which declared rules say that two cases are alike. What is not known on either side never matches. */
import type { Duplicate, Facts, LikenessStrength, LocalDate, PersonTrait, Policy } from "@jiefen/policy";
import { daysBetween } from "../calendar/day.ts";
import { numberOf } from "../facts/number-of.ts";
import { type Identity, identitiesOf } from "./identities.ts";
import { simplified } from "./simplified.ts";

/** As much of a case as is compared. */
export interface Likable {
  readonly type: string;
  readonly acceptedOn: LocalDate;
  readonly facts: Facts;
}

export interface Likeness {
  /** The rule that holds. */
  readonly rule: string;
  readonly strength: LikenessStrength;
}

/** Under which policy each side's people are read; that of the rules where none is given. */
export interface ReadUnder {
  readonly mine?: Policy;
  readonly theirs?: Policy;
}

/** In the order declared. */
export function likenesses(rules: Policy, mine: Likable, theirs: Likable, under: ReadUnder = {}): readonly Likeness[] {
  const people = [identitiesOf(under.mine ?? rules, mine.facts), identitiesOf(under.theirs ?? rules, theirs.facts)] as const;
  return (rules.intake?.duplicates ?? [])
    .filter((rule) => holds(rules, rule, mine, theirs, people))
    .map(({ id, strength }) => ({ rule: id, strength }));
}

type Sides = readonly [readonly Identity[], readonly Identity[]];

function holds(policy: Policy, rule: Duplicate, mine: Likable, theirs: Likable, people: Sides): boolean {
  const { person = [], people: least = 1, equal = [], contained = [] } = rule;
  return (
    (person.length === 0 || samePeople(person, people) >= least) &&
    equal.every((fact) => same(written(mine.facts[fact]), written(theirs.facts[fact]))) &&
    contained.every((fact) => fits(written(mine.facts[fact]), written(theirs.facts[fact]))) &&
    fitsTypeAndDays(policy, rule, mine, theirs)
  );
}

type Dated = Pick<Likable, "type" | "acceptedOn">;

/** The part of a rule that needs no answers. */
export function fitsTypeAndDays(policy: Policy, { sameType, withinDays }: Duplicate, mine: Dated, theirs: Dated): boolean {
  if (sameType && mine.type !== theirs.type) return false;
  const days = numberOf(policy, withinDays);
  return withinDays === undefined || (days !== undefined && Math.abs(daysBetween(mine.acceptedOn, theirs.acceptedOn)) <= days);
}

/** How an answer is written when only what it says counts; undefined where nothing is known. */
export function written(value: Facts[string] | undefined): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") return undefined;
  const text = simplified(value.normalize("NFKC").replaceAll(/[\s\p{P}]/gu, "")).toLowerCase();
  return text === "" ? undefined : text;
}

function same(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other;
}

/** A single character says nothing. */
const shortest = 2;

function fits(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one.length < shortest || other.length < shortest) return false;
  return one.includes(other) || other.includes(one);
}

type Person = Readonly<Partial<Record<PersonTrait, string>>>;

/** How many people of one side can each be found on the other. Being equal in all traits parts people into groups, so that taking the first fit
 * finds as many as there are. */
function samePeople(traits: readonly PersonTrait[], [mine, theirs]: Sides): number {
  const left = [...peopleOf(theirs)];
  return peopleOf(mine).filter((person) => {
    const found = left.findIndex((other) => isSame(traits, person, other));
    if (found >= 0) left.splice(found, 1);
    return found >= 0;
  }).length;
}

/** Two known ID numbers that differ are two people, whatever else is equal. */
function isSame(traits: readonly PersonTrait[], one: Person, other: Person): boolean {
  const twoPeople = one.idNumber !== undefined && other.idNumber !== undefined && !agree(one.idNumber, other.idNumber);
  return !twoPeople && traits.every((trait) => same(one[trait], other[trait]));
}

/** A number of which only the end was told agrees with the whole. */
function agree(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}

const endLength = 4;

function peopleOf(identities: readonly Identity[]): readonly Person[] {
  const people = new Map<string, Person>();
  for (const { party, kind, value } of identities) {
    const end = kind === "idNumber" && value.length >= endLength ? { idNumberEnd: value.slice(-endLength) } : {};
    people.set(party, { ...people.get(party), [kind]: value, ...end });
  }
  return [...people.values()];
}

/** The facts of a case that rules for likeness look at, people aside. */
export function comparedFacts(policy: Policy): readonly string[] {
  return [...new Set((policy.intake?.duplicates ?? []).flatMap(({ equal = [], contained = [] }) => [...equal, ...contained]))];
}
