/** Which questions could still settle a criterion, from its trace: those under parts that are not settled yet. */
import { isExact } from "../facts/possible.ts";
import { getOwn, itemScope, type Scope } from "../facts/scope.ts";
import { factsIn, walk } from "../facts/walk.ts";
import type { Trace } from "../policy/decision.ts";
import type { Form } from "../policy/form.ts";

/** For one form and one state of knowledge. */
export interface OpenQuestions {
  /** Answers to the form's questions could still give this outcome. */
  canBecome(trace: Trace, outcome: "yes" | "no"): boolean;
  /** The facts of visible questions such answers would have to change. INVARIANT: if none of them changes, the outcome is not reached. */
  leadingTo(trace: Trace, outcome: "yes" | "no"): readonly string[];
}

/** `visible` are the facts of the questions now shown; `scope` reads the facts without those of hidden questions. */
export function openQuestions(scope: Scope, form: Form, visible: ReadonlySet<string>): OpenQuestions {
  const questions = new Map(form.questions.map((question) => [question.fact, question]));
  const sources = new Map<string, readonly string[]>();

  /** The visible questions whose answers could tell more about a fact. `path` holds the facts being looked behind, so that circles end. */
  const behind = (name: string, path: Path): readonly string[] => {
    if (path.includes(name)) return [];
    const before = path.length === 0 ? sources.get(name) : undefined;
    if (before) return before;
    const found = [...new Set(look(name, [...path, name]))];
    if (path.length === 0) sources.set(name, found);
    return found;
  };

  const look = (name: string, path: Path): readonly string[] => {
    const fact = getOwn(scope.policy.facts, name);
    if (!fact) return [];
    if (fact.origin.kind !== "derived") return asked(name, isExact(scope.read(name)), path);
    const { definition } = fact.origin;
    if ("of" in definition) return [definition.of].flat().flatMap((part) => behind(part, path));
    if (!("over" in definition)) return [];
    const names = [...("field" in definition ? [definition.field] : []), ...(definition.where ? factsIn(definition.where) : [])];
    return asked(definition.over, isWhollyKnown(definition.over, names), path);
  };

  const asked = (name: string, known: boolean, path: Path): readonly string[] => {
    const question = questions.get(name);
    if (known || !question || question.retired) return [];
    if (visible.has(name)) return [name];
    // A question not shown yet matters through those that would show it.
    return question.showWhen ? toward(walk(question.showWhen, scope), "yes", path) : [];
  };

  const isWhollyKnown = (list: string, names: readonly string[]): boolean =>
    scope.items(list)?.every((item) => names.every((name) => isExact(itemScope(scope, item).read(name)))) ?? false;

  const reaches = (trace: Trace, outcome: Settled, path: Path): boolean => {
    if (trace.outcome !== "unknown") return trace.outcome === outcome;
    switch (trace.kind) {
      case "fact":
        return behind(trace.fact, path).length > 0;
      case "not":
        return reaches(trace.part, opposite[outcome], path);
      default: {
        const needsAll = (trace.kind === "all") === (outcome === "yes");
        return needsAll
          ? trace.parts.every((part) => reaches(part, outcome, path))
          : trace.parts.some((part) => reaches(part, outcome, path));
      }
    }
  };

  const toward = (trace: Trace, outcome: Settled, path: Path): readonly string[] => {
    if (trace.outcome !== "unknown" || !reaches(trace, outcome, path)) return [];
    switch (trace.kind) {
      case "fact":
        return behind(trace.fact, path);
      case "not":
        return toward(trace.part, opposite[outcome], path);
      default:
        return [...new Set(trace.parts.flatMap((part) => toward(part, outcome, path)))];
    }
  };

  return {
    canBecome: (trace, outcome) => reaches(trace, outcome, []),
    leadingTo: (trace, outcome) => toward(trace, outcome, []),
  };
}

type Path = readonly string[];
type Settled = "yes" | "no";
const opposite: Readonly<Record<Settled, Settled>> = { yes: "no", no: "yes" };
