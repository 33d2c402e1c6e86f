/** A progress note written without leaving the agenda. */
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { ProgressForm } from "../case/progress-form.tsx";
import type { Done } from "./done-notice.tsx";

export function QuickProgress({ onDone }: { readonly onDone: (done: Done) => void }) {
  const { t } = useTranslation();
  const { view } = useCase();
  if (!view.may.includes("progress")) return <p>{t("quick.notYours")}</p>;
  return (
    <>
      <h3>{view.title || view.number}</h3>
      <ProgressForm onDone={(next) => onDone({ text: t("progress.done", { title: next.title || next.number }), caseId: next.state.id })} />
    </>
  );
}
