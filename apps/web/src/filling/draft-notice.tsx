/** What a form says about its draft: that one was found, and that it is being kept. */
import { HistoryOutlined, SaveOutlined } from "@ant-design/icons";
import type { DraftedAnswers } from "@jiefen/forms";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";

export function DraftNotice({ draft, release }: { readonly draft: DraftedAnswers; readonly release: string }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { modal } = App.useApp();
  const { restored } = draft;
  return (
    <div role="status">
      {restored && (
        <div className="notice">
          <span>
            <HistoryOutlined aria-hidden /> {t("intake.restored", { when: timeText(restored.savedAt, language) })}
            {restored.release !== "" && restored.release !== release && <strong> {t("intake.restoredOlder")}</strong>}
          </span>
          <span className="notice-actions">
            <Button size="small" onClick={draft.keepRestored}>
              {t("intake.keep")}
            </Button>
            <Button
              size="small"
              type="text"
              onClick={() =>
                modal.confirm({
                  title: t("intake.discardTitle"),
                  content: t("state.irreversible"),
                  okText: t("intake.discard"),
                  cancelText: t("state.cancel"),
                  onOk: draft.discard,
                })
              }
            >
              {t("intake.discard")}
            </Button>
          </span>
        </div>
      )}
    </div>
  );
}

export function DraftStatus({ draft }: { readonly draft: DraftedAnswers }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const text =
    draft.savedAt === "failed"
      ? t("intake.saveFailed")
      : draft.savedAt === undefined
        ? t("intake.notSaved")
        : t("intake.savedAt", { when: timeText(draft.savedAt, language) });
  return (
    <span className={draft.savedAt === "failed" ? "trouble" : "quiet"}>
      <SaveOutlined aria-hidden /> {text}
    </span>
  );
}
