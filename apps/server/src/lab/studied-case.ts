/** A case of the desk as grading sees it: what its rules look at, less what tells who somebody is and what the reader may not know. */
import { type CaseState, caseNumber, factsOf } from "@jiefen/casework";
import type { Facts, FactValue, Item, LocalDate, Policy } from "@jiefen/policy";
import type { StudiedCase } from "../api/index.ts";
import { isItems } from "../mask/mask-facts.ts";
import { sensitivityOf } from "../mask/sensitive.ts";
import { isCaseFact } from "./facts-read.ts";

/** What of a case may be looked at. */
export interface Studying {
  /** The policy under study, and what its grading looks at. */
  readonly policy: Policy;
  readonly read: ReadonlySet<string>;
  /** Whether the reader may read restricted facts. */
  readonly restricted: boolean;
  readonly today: LocalDate;
}

/** The policy a case is handled under, and whether the reader may read the case itself. */
interface Handled {
  readonly policy: Policy;
  readonly readable: boolean;
}

export interface Studied {
  readonly one: StudiedCase;
  /** Restricted facts that were shown, to be noted down. */
  readonly shown: ReadonlySet<string>;
}

/** Facts that grading looks at and the reader is not given. */
export function withheldFacts({ policy, read, restricted }: Studying): readonly string[] {
  return [...read].filter((name) => isWithheld(policy, name, restricted)).sort();
}

export function studiedCase(studying: Studying, state: CaseState, { policy, readable }: Handled): Studied {
  const shown = new Set<string>();
  const given = (name: string, value: unknown): boolean => {
    if (!studying.read.has(name) || isWithheld(studying.policy, name, studying.restricted)) return false;
    if (!isCaseFact(policy, name) && isWithheld(policy, name, studying.restricted)) return false;
    const sensitive = sensitivityOf(studying.policy, name) ?? sensitivityOf(policy, name);
    if (sensitive !== undefined && value !== null) shown.add(name);
    return true;
  };
  const all = factsOf(policy, state, studying.today);
  const facts: Facts = Object.fromEntries(
    Object.entries(all)
      .filter(([name, value]) => given(name, value))
      .map(([name, value]) => [name, isItems(value) ? itemsOf(studying, name, value).map((item) => only(item, given)) : value]),
  );
  return {
    one: {
      ...(readable ? { id: state.id, number: caseNumber(state) } : {}),
      type: state.type,
      facts,
      levels: state.inForce,
    },
    shown,
  };
}

/** Earlier disputes of a restricted type are known to those alone who may read restricted ones. */
function itemsOf({ policy, restricted }: Studying, list: string, items: readonly Item[]): readonly Item[] {
  if (list !== "history" || restricted) return items;
  const hidden = new Set(policy.disputeTypes.flatMap((type) => (type.restricted ? [type.id] : [])));
  return items.filter(({ historyType }) => typeof historyType !== "string" || !hidden.has(historyType));
}

function only(item: Item, given: (name: string, value: FactValue) => boolean): Item {
  return Object.fromEntries(Object.entries(item).filter(([name, value]) => given(name, value)));
}

/** Text may name somebody whatever it was asked for; personal facts are nobody's here, whatever one may read elsewhere. */
function isWithheld(policy: Policy, name: string, restricted: boolean): boolean {
  const fact = Object.hasOwn(policy.facts, name) ? policy.facts[name] : undefined;
  const sensitivity = sensitivityOf(policy, name);
  return fact?.type === "text" || sensitivity === "personal" || (sensitivity === "restricted" && !restricted);
}
