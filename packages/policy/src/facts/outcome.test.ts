/** What a condition comes to is what our walk says, reasons aside. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { conditions, partialFacts, smallWorld, today } from "../fixtures/small-world.ts";
import { outcomeIn } from "./outcome.ts";
import { caseScope } from "./scope.ts";
import { walk } from "./walk.ts";

it("for every condition", () => {
  fc.assert(
    fc.property(conditions, partialFacts, (condition, facts) => {
      const scope = caseScope(smallWorld, facts, today);
      expect(outcomeIn(scope, condition)).toBe(walk(condition, scope).outcome);
    }),
    { numRuns: 500 },
  );
});
