/** What else may be done on the case, besides the steps of the workflow. */
import { label } from "@jiefen/forms";
import type { PersonalCommandKind } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { useMe } from "../session/me.ts";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { useDoing } from "./use-doing.ts";

interface Action {
  readonly doing: string;
  readonly title: string;
  readonly run: () => void;
}

/** In the order of the menu. */
const plain = ["recordFacts", "correctFacts", "assign", "note"] as const satisfies readonly PersonalCommandKind[];

export function useActions(): readonly Action[] {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { start } = useDoing();
  const { me } = useMe();
  const may = new Set(view.may);
  const action = (doing: string, title: string): Action => ({ doing, title, run: () => start(doing) });
  const besideSteps = new Set([
    policy.visit.record,
    policy.obligations.performance.record,
    policy.session?.record,
    ...view.offers.map((offer) => offer.record),
  ]);
  const records = may.has("record") ? Object.values(policy.records).filter((record) => record.repeats && !besideSteps.has(record.id)) : [];
  const scales = may.has("downgrade")
    ? policy.scales.filter((scale) => scale.levels[0] !== undefined && scale.levels[0].id !== view.state.inForce[scale.id])
    : [];
  const overridden = may.has("override") && policy.override ? policy.scales : [];
  const { open, offeredTo } = view.state;
  const handsOver = policy.transfer?.roles.some((role) => me.roles.includes(role)) ?? false;
  const mayHandOver = may.has("transfer") && handsOver && open && offeredTo === undefined;
  return [
    ...plain.flatMap((kind) => (may.has(kind) ? [action(kind, t(`case.act.${kind}`))] : [])),
    ...(may.has("setTeam") && view.team ? [action("setTeam", t("case.act.setTeam"))] : []),
    ...records.map((record) => action(`record:${record.id}`, label(record.title, language))),
    ...scales.map((scale) => action(`downgrade:${scale.id}`, t("case.act.downgrade"))),
    ...overridden.map((scale) => action(`override:${scale.id}`, t("level.override"))),
    ...(mayHandOver ? [action("transfer", t("transfer.act"))] : []),
  ];
}
