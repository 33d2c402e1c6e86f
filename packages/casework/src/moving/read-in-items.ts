/** Which answers in filings of repeating records the rules of a policy go by. */
import { factsIn, type Policy } from "@jiefen/policy";

/** Names of facts. */
export function readInItems({ facts, records, letter }: Policy): ReadonlySet<string> {
  const derived = Object.values(facts).flatMap(({ origin }) => {
    if (origin.kind !== "derived" || !("over" in origin.definition) || !Object.hasOwn(records, origin.definition.over)) return [];
    const where = origin.where ?? origin.definition.where;
    return [...("field" in origin.definition ? [origin.definition.field] : []), ...(where ? factsIn(where) : [])];
  });
  return new Set([...derived, ...(letter ? ofLetters(letter) : [])]);
}

function ofLetters({ departmentField, receiveByField, receivedField, answerByField, answeredField, returnedField, incoming }: Letters) {
  return [
    departmentField,
    receiveByField,
    receivedField,
    answerByField,
    answeredField,
    returnedField,
    ...(incoming ? [incoming.field] : []),
  ];
}

type Letters = NonNullable<Policy["letter"]>;
