/** Beside the editor: how the levels of many disputes move from the policy in force to the draft, with the numbers being dragged. */
import { compile, type EffectivePolicy, findAt, isObject, isSameJson, released } from "@jiefen/policy";
import type { DraftView } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { CasesStatus } from "../lab/study/cases-status.tsx";
import { StudyProvider, useStudy } from "../lab/study/study-provider.tsx";
import { CellDrawer } from "../lab/tune/cell-drawer.tsx";
import { MatrixPanel } from "../lab/tune/matrix-panel.tsx";
import { labInForce } from "../lab/use-lab-policy.ts";
import { Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { isSound } from "./drafted.ts";
import "../lab/lab.css";

type Numbers = Readonly<Record<string, number>>;

const parametersPath = "rules/parameters.json";
/** As many as the lab begins with, and the same ones. */
const made = { kind: "made", count: 10_000, seed: 1 } as const;

function numbersOf({ documents }: EffectivePolicy): Numbers {
  const found = documents[parametersPath];
  return Object.fromEntries(
    Object.entries(isObject(found) ? found : {}).flatMap(([id, entry]) => {
      const value = findAt(entry, ["value"]);
      return typeof value === "number" ? [[id, value]] : [];
    }),
  );
}

function withoutNumbers({ documents }: EffectivePolicy): unknown {
  const found = documents[parametersPath];
  const entries = Object.entries(isObject(found) ? found : {}).map(([id, entry]) => [
    id,
    isObject(entry) ? { ...entry, value: null } : entry,
  ]);
  return { ...documents, [parametersPath]: Object.fromEntries(entries) };
}

/** The draft as it is studied: kept while only numbers change, which are tried on it instead of reading all cases anew. */
function useStudied(view: DraftView): EffectivePolicy | undefined {
  const last = useRef<EffectivePolicy>(undefined);
  if (isSound(view) && (!last.current || !isSameJson(withoutNumbers(last.current), withoutNumbers(view.policy))))
    last.current = view.policy;
  return last.current;
}

interface DraftEffectsProps {
  readonly view: DraftView;
  /** With what is not saved yet. */
  readonly drafted: EffectivePolicy;
  readonly numbers: Numbers;
}

export function DraftEffects({ view, drafted, numbers }: DraftEffectsProps) {
  const { t } = useTranslation();
  const studied = useStudied(view);
  const inForce = useQuery(labInForce(view.layer));
  if (!studied) return <p className="quiet">{t("draft.effectsBroken")}</p>;
  if (!inForce.data) return <Loading />;
  return (
    <StudyProvider policy={studied} inForce={inForce.data.policy} {...(view.aboveDocuments && { above: view.aboveDocuments })}>
      <Effects view={view} studied={studied} numbers={{ ...numbersOf(drafted), ...numbers }} />
    </StudyProvider>
  );
}

function Effects({ view, studied, numbers }: { readonly view: DraftView; readonly studied: EffectivePolicy; readonly numbers: Numbers }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const study = useStudy();
  const policy = useMemo(() => compile(released(studied)), [studied]);
  const source = useMemo(() => ({ layer: view.layer, draft: view.id }), [view.layer, view.id]);
  useEffect(() => study.choose(made, language), [study, language]);
  const before = numbersOf(studied);
  const changed = Object.entries(numbers).filter(([id, value]) => before[id] !== value);
  const last = useRef(changed);
  if (!isSameJson(last.current, changed)) last.current = changed;
  const trying = last.current;
  useEffect(() => {
    study.tryNone();
    for (const [id, value] of trying) study.tryValue(id, value);
  }, [study, trying]);
  return (
    <>
      <MatrixPanel policy={policy} begin="inForce" />
      <CasesStatus policy={policy} kind="made" onMadeUp={() => study.choose(made, language)} />
      <p className="quiet">
        <Link to={`/lab?layer=${encodeURIComponent(view.layer)}&draft=${view.id}`}>{t("draft.effectsLab")}</Link>
      </p>
      <CellDrawer policy={policy} source={source} />
    </>
  );
}
