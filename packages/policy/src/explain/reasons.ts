/** The comparisons that made a condition come out as it did, in words. */
import { getOwn } from "../facts/scope.ts";
import type { Outcome, Trace } from "../policy/decision.ts";
import type { Fact } from "../policy/fact.ts";
import { and } from "../words/joining.ts";
import { quoted } from "../words/value.ts";
import { known, partlyKnown, type TraceLeaf } from "./leaf.ts";
import type { Speech } from "./speech.ts";

/** `受害株数为25，不少于20`; what is unknown where that is what keeps it open. */
export function reasons(speech: Speech, trace: Trace): string {
  const leaves = decisive(trace, trace.outcome);
  if (trace.outcome === "unknown") return unknownReasons(speech, leaves);
  const phrases = [...new Set(leaves.map((leaf) => known(speech, leaf)))];
  return phrases.join(speech.say("；", "; "));
}

/** Leaves with the outcome that settles (or keeps open) the whole. */
function decisive(trace: Trace, outcome: Outcome): readonly TraceLeaf[] {
  if (trace.outcome !== outcome) return [];
  if (trace.kind === "fact") return [trace];
  if (trace.kind === "not") return decisive(trace.part, trace.part.outcome);
  return trace.parts.flatMap((part) => decisive(part, outcome));
}

function unknownReasons(speech: Speech, leaves: readonly TraceLeaf[]): string {
  const partly = leaves.flatMap((leaf) => partlyKnown(speech, leaf) ?? []);
  const silent = leaves.flatMap((leaf) => {
    const fact = getOwn(speech.policy.facts, leaf.fact);
    return fact && partlyKnown(speech, leaf) === undefined ? [fact] : [];
  });
  const titles = (facts: readonly Fact[]) => [...new Set(facts.map((fact) => quoted(speech.titleOf(fact))))];
  const [unasked, open] = [
    titles(silent.filter((fact) => speech.neverAskedIn(fact))),
    titles(silent.filter((fact) => !speech.neverAskedIn(fact))),
  ];
  const form = silent.map((fact) => speech.neverAskedIn(fact)).find((title) => title !== undefined) ?? "";
  const phrases = [
    ...partly,
    ...(open.length > 0 ? [speech.say(`${open.join("")}还不清楚`, `${and(open, "en")} ${be(open)} not known yet`)] : []),
    ...(unasked.length > 0
      ? [speech.say(`${quoted(form)}不问${unasked.join("")}`, `${and(unasked, "en")} ${be(unasked)} not asked of ${quoted(form)}`)]
      : []),
  ];
  return [...new Set(phrases)].join(speech.say("；", "; "));
}

function be(titles: readonly string[]): string {
  return titles.length === 1 ? "is" : "are";
}
