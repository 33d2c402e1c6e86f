/** A form with only those questions that what came by a way in needs. */
import type { Channel, DisputeType, Facts } from "@jiefen/policy";

/** Required questions stay. What the way in itself answers is asked again only where it was answered otherwise. */
export function askedLess(type: DisputeType, { omits = [], answers: given = {} }: Channel, answers: Facts): DisputeType {
  const questions = type.questions.filter(
    ({ fact, required }) => required || !(omits.includes(fact) || answersItself(given, fact, answers)),
  );
  return questions.length === type.questions.length ? type : { ...type, questions };
}

function answersItself(given: Readonly<Record<string, string>>, fact: string, answers: Facts): boolean {
  return given[fact] !== undefined && answers[fact] === given[fact];
}
