/** What the scenarios exercise of the policy: three counts, and in words what they do not. */
import { type Goal, goalInWords } from "@jiefen/analysis";
import type { Policy } from "@jiefen/policy";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";
import { countOf, type GoalStanding, keyOf, type StandingGoal } from "./standing-of-goals.ts";

const kinds: readonly Goal["kind"][] = ["outcome", "comparison", "boundary"];

interface CoveragePanelProps {
  readonly policy: Policy;
  readonly goals: readonly StandingGoal[];
}

export function CoveragePanel({ policy, goals }: CoveragePanelProps) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="lab-coverage">
      <h2 id="lab-coverage">{t("labCoverage.title")}</h2>
      <p className="quiet">{t("labCoverage.hint")}</p>
      <dl className="lab-bars">
        {kinds.map((kind) => (
          <Bar key={kind} kind={kind} goals={goals} />
        ))}
      </dl>
      <Goals policy={policy} goals={goals} standing="open" />
      <Goals policy={policy} goals={goals} standing="undecided" />
      <Goals policy={policy} goals={goals} standing="never" />
    </section>
  );
}

function Bar({ kind, goals }: { readonly kind: Goal["kind"]; readonly goals: readonly StandingGoal[] }) {
  const { t } = useTranslation();
  const { of, reached, never } = countOf(goals, kind);
  const left = of - reached - never;
  const parts: CSSProperties & Record<`--${string}`, number> = {
    "--reached": of === 0 ? 0 : reached / of,
    "--never": of === 0 ? 0 : never / of,
  };
  return (
    <div>
      <dt>
        {t(`labCoverage.kind.${kind}`)}
        <span className="quiet">{t(`labCoverage.help.${kind}`)}</span>
      </dt>
      <dd>
        <span className="lab-bar" style={parts} aria-hidden>
          <span className="lab-bar-reached" />
          <span className="lab-bar-never" />
        </span>
        <strong className="figures">{t("labCoverage.count", { reached, of })}</strong>
        <span className="quiet">
          {left === 0 ? t("labCoverage.complete") : t("labCoverage.left", { count: left })}
          {never > 0 && ` · ${t("labCoverage.unreachable", { count: never })}`}
        </span>
      </dd>
    </div>
  );
}

const words = {
  open: { title: "labCoverage.open" },
  undecided: { title: "labCoverage.undecided", hint: "labCoverage.undecidedHint" },
  never: { title: "labCoverage.never", hint: "labCoverage.neverHint" },
} as const satisfies Partial<Record<GoalStanding, unknown>>;

function Goals({ policy, goals, standing }: CoveragePanelProps & { readonly standing: keyof typeof words }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const own = goals.filter((one) => one.standing === standing);
  const said = words[standing];
  if (own.length === 0) return null;
  return (
    <details className="policy-part lab-goals">
      <summary>
        <h3>{t(said.title)}</h3>
        <span className="count">{own.length}</span>
      </summary>
      {"hint" in said && <p className="quiet">{t(said.hint)}</p>}
      <ul className="sentences">
        {own.map(({ goal }) => (
          <li key={keyOf(goal)}>{goalInWords(policy, goal)[language]}</li>
        ))}
      </ul>
    </details>
  );
}
