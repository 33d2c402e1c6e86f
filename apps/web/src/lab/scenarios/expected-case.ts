/** A case worked out from the rules as a scenario: what comes out is for its author to say. */
import type { SweptCase } from "@jiefen/analysis";
import type { Decision } from "@jiefen/policy";
import type { RecordedCase } from "../one-case/recorded-case.ts";

/** Where the level is the one that comes out now, the criteria that hold and the colour are expected too: then they are what its author means.
 * The facts stay as they are: they are nobody's, and leaving one out could change what comes out. */
export function expectedCase({ type, facts }: SweptCase, decision: Decision, title: string, level: string): RecordedCase {
  return { title, type, today: decision.today, facts, expect: level === decision.level ? asNow(decision) : { level } };
}

function asNow({ level, colour, scales }: Decision): RecordedCase["expect"] {
  const because = scales.flatMap((scale) => scale.because);
  const [first] = scales;
  return {
    level,
    ...(colour !== undefined && { colour }),
    ...(first && { provisional: first.provisional }),
    ...(because.length > 0 && { criteria: Object.fromEntries(because.map((id) => [id, "yes"] as const)) }),
  };
}
