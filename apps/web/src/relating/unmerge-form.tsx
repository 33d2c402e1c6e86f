/** A merging is undone, with the reason. From either of the two cases. */
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { useCase } from "../case/case-context.ts";
import { CommandError } from "../case/command-error.tsx";
import { useDoing } from "../case/use-doing.ts";
import { useKept } from "../session/kept-form.tsx";
import { ReasonField } from "./reason-field.tsx";
import { useRelating } from "./use-relating.ts";

export function UnmergeForm({ other }: { readonly other: string }) {
  const { t } = useTranslation();
  const { stop } = useDoing();
  const { view } = useCase();
  const [reason, setReason] = useKept("reason", "");
  const undo = useRelating((id, asked: Parameters<typeof api.unmerge>[1], key) => api.unmerge(id, asked, key), stop);
  const merged = view.state.absorbed?.some(({ caseId }) => caseId === other) || view.state.mergedInto?.caseId === other;
  if (!merged) return <p>{t("state.notFoundHint")}</p>;
  return (
    <>
      <p className="quiet">{t("relation.unmergeHint")}</p>
      <ReasonField label={t("relation.unmergeReason")} hint="" value={reason} onChange={setReason} />
      <div className="form-end">
        <CommandError error={undo.error} />
        <Button
          type="primary"
          size="large"
          disabled={reason.trim() === ""}
          loading={undo.isPending}
          onClick={() => undo.mutate({ other, reason: reason.trim() })}
        >
          {t("relation.unmerge")}
        </Button>
      </div>
    </>
  );
}
