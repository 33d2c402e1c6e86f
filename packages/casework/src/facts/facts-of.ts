/** All that rules may look at in a case on a day: its facts, its records, earlier disputes of its people, and what casework knows. */
import type { Facts, Item, LocalDate, Policy } from "@jiefen/policy";
import type { CaseState, ObservedCase } from "../case/state.ts";
import { deadlinesPassed } from "../deadlines/passed.ts";
import { recordsAsRead } from "../moving/as-read.ts";
import { teamComplete } from "../workflow/team.ts";
import { caseFactsOf } from "./case-facts.ts";

/** A case fact stands above an answer of the same name. Repeating records that were never filed are known to be empty lists. */
export function factsOf(policy: Policy, state: CaseState, today: LocalDate): Facts {
  const facts: Facts = {
    ...state.facts,
    ...repeatedRecords(policy, state),
    history: state.observed.map(historyItem),
    ...caseFactsOf(policy, state, today),
  };
  const known: Facts = { ...facts, teamComplete: teamComplete(policy, state.team, facts, today) };
  return { ...known, deadlinesPassed: deadlinesPassed(policy, state, known, today) };
}

function repeatedRecords(policy: Policy, state: CaseState): Facts {
  const filed = recordsAsRead(state);
  return Object.fromEntries(
    Object.values(policy.records)
      .filter(({ repeats }) => repeats)
      .map(({ id }) => [id, filed.flatMap(({ record, values }) => (record === id ? [itemOf(values)] : []))]),
  );
}

/** One filing as an item; lists in it are not looked at. */
function itemOf(values: Facts): Item {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (isListOfItems(value) ? [] : [[name, value]])));
}

function isListOfItems(value: Facts[string]): value is readonly Item[] {
  return Array.isArray(value) && value.some((part) => typeof part === "object");
}

function historyItem({ type, acceptedOn, closedOn }: ObservedCase): Item {
  return { historyType: type, historyAcceptedOn: acceptedOn, ...(closedOn === undefined ? {} : { historyClosedOn: closedOn }) };
}
