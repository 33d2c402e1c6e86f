/** What was not saved and why, with the ways on; nothing that was entered is lost. */
import { ExclamationCircleFilled, SyncOutlined } from "@ant-design/icons";
import { type Drafted, placeTitle } from "@jiefen/builder";
import { label } from "@jiefen/forms";
import type { Policy } from "@jiefen/policy";
import type { DraftView } from "@jiefen/server/client";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { problemOf } from "../api.ts";
import { RefusalNotice } from "../filling/refusal-notice.tsx";
import { useLanguage } from "../words/words.ts";
import { ConflictChoice } from "./conflict-choice.tsx";
import type { Saving, Unsaved } from "./use-saving.ts";

interface SavingNoticeProps {
  readonly saving: Saving;
  readonly view: DraftView;
  readonly drafted: Drafted;
  readonly compiled: Policy;
  readonly onGoTo: (path: string, pointer: string) => void;
}

const isConflict = ({ error }: Unsaved) => problemOf(error)?.code === "edit-conflict";

export function SavingNotice(props: SavingNoticeProps) {
  const { saving } = props;
  const failed = saving.unsaved.filter(({ error }) => error);
  if (failed.length === 0) return saving.error ? <RefusalNotice error={saving.error} /> : null;
  const conflicts = failed.filter(isConflict);
  const others = failed.filter((one) => !isConflict(one));
  return (
    <>
      {conflicts.length > 0 && <Conflicts {...props} conflicts={conflicts} />}
      {others.length > 0 && <NotSaved {...props} failed={others} />}
    </>
  );
}

function Conflicts({ conflicts, ...props }: SavingNoticeProps & { readonly conflicts: readonly Unsaved[] }) {
  const { t } = useTranslation();
  return (
    <div className="refusal" role="alert">
      <strong>
        <SyncOutlined aria-hidden /> {t("coediting.conflictTitle")}
      </strong>
      <p>{t("coediting.conflictHint")}</p>
      {conflicts.map((one) => (
        <ConflictChoice key={one.key} one={one} {...props} />
      ))}
    </div>
  );
}

function NotSaved({ saving, drafted, onGoTo, failed }: SavingNoticeProps & { readonly failed: readonly Unsaved[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const problems = failed.map(({ error }) => problemOf(error));
  const stale = problems.some((problem) => problem?.code === "stale");
  const refused = problems.every((problem) => problem?.issues && problem.issues.length > 0);
  const unreachable = problems.some((problem) => !problem || problem.code === "unreachable");
  const places = failed.flatMap(({ changes }) => changes.slice(0, 1));
  const [other] = problems;
  return (
    <div className="refusal" role="alert">
      <strong>
        {stale ? <SyncOutlined aria-hidden /> : <ExclamationCircleFilled aria-hidden />}{" "}
        {stale
          ? t("draft.staleTitle")
          : refused
            ? t("draft.refused")
            : unreachable
              ? t("draft.offlineTitle")
              : (other?.title ?? t("command.refused"))}
      </strong>
      {stale && <p>{t("draft.staleHint")}</p>}
      {!stale && !refused && !unreachable && <p>{other?.detail}</p>}
      <p>
        {t("draft.refusedElsewhere")}{" "}
        {places.map(({ path, pointer }) => {
          const title = placeTitle(drafted, path, pointer);
          return (
            <button key={`${path} ${pointer}`} type="button" className="jf-link" onClick={() => onGoTo(path, pointer)}>
              {title && label(title, language)}
            </button>
          );
        })}
      </p>
      <div className="jf-inline">
        {!refused && (
          <Button size="small" type="primary" onClick={() => saving.again()}>
            {t("draft.again")}
          </Button>
        )}
        <Button size="small" onClick={() => saving.drop()}>
          {t("draft.dropRefused")}
        </Button>
      </div>
    </div>
  );
}
