/** A decision as `jiefen decide` answers it: ids for programs, titles and sentences for people. */
import { type Criterion, type Decision, explain, explainCriterion, type Language, type Outcome, type Policy } from "@jiefen/policy";

export interface DecisionReport {
  readonly layer: string;
  readonly type: string;
  readonly today: string;
  readonly release: string;
  /** On the first scale. */
  readonly level: string;
  readonly levelTitle: string;
  readonly colour: string | null;
  readonly colourTitle: string | null;
  /** A question that still matters could raise the level. */
  readonly provisional: boolean;
  /** The highest level the facts still allow. */
  readonly possible: string;
  readonly scales: Decision["scales"];
  readonly headline: string;
  readonly criteria: Readonly<
    Record<
      string,
      {
        readonly outcome: Outcome;
        readonly title: string;
        readonly why: string;
        readonly source: string;
        readonly layer: string;
        readonly undeclared?: readonly string[];
      }
    >
  >;
  /** Names of the facts whose answers could still change a level. */
  readonly stillMatters: readonly string[];
  /** The same questions in words. */
  readonly questions: Readonly<Record<string, string>>;
}

export function reportDecision(policy: Policy, decision: Decision, language: Language): DecisionReport {
  const scale = decision.scales[0];
  const levels = policy.scales[0]?.levels ?? [];
  const explanation = explain(policy, decision, language);
  const title = (
    entries: readonly { readonly id: string; readonly title: Readonly<Record<Language, string>> }[],
    id: string | undefined,
  ): string | undefined => entries.find((entry) => entry.id === id)?.title[language];
  const report = (criterion: Criterion): [string, DecisionReport["criteria"][string]] => {
    const { outcome = "unknown", undeclared } = decision.criteria[criterion.id] ?? {};
    const why = explainCriterion(policy, decision, criterion.id, language);
    return [
      criterion.id,
      {
        outcome,
        title: criterion.title[language],
        why,
        source: language === "zh" ? criterion.source.text : criterion.source.en,
        layer: criterion.layer,
        ...(undeclared && { undeclared }),
      },
    ];
  };
  return {
    layer: decision.layer,
    type: decision.type,
    today: decision.today,
    release: decision.release,
    level: decision.level,
    levelTitle: title(levels, decision.level) ?? decision.level,
    colour: decision.colour ?? null,
    colourTitle: title(policy.colours, decision.colour) ?? null,
    provisional: scale?.provisional ?? false,
    possible: scale?.possible ?? decision.level,
    scales: decision.scales,
    headline: explanation.headline,
    criteria: Object.fromEntries(policy.criteria.map(report)),
    stillMatters: decision.stillMatters,
    questions: Object.fromEntries(decision.stillMatters.map((fact) => [fact, policy.facts[fact]?.title[language] ?? fact])),
  };
}
