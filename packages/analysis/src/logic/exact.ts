/** When all is known of a fact, so that no answer could tell more. */
import type { Knowledge } from "./knowledge.ts";
import { and, equal, implies, not, or, type Term } from "./term.ts";

export function isExactly(known: Knowledge): Term {
  switch (known.kind) {
    case "choice": {
      const values = [...known.may.values()];
      const alone = values.map((value, index) => and([value, ...values.filter((_, other) => other !== index).map(not)]));
      return and([not(known.open), or(alone)]);
    }
    case "interval":
      return equal(known.low, known.high);
    case "codes":
      return and([not(known.open), ...[...known.may].map(([code, may]) => implies(may, known.sure.get(code) ?? "false"))]);
    case "opaque":
      return "false";
  }
}
