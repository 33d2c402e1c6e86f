/** Lowering the level in force by one step. */
import { ArrowRightOutlined } from "@ant-design/icons";
import { LevelMark } from "@jiefen/forms";
import type { Scale } from "@jiefen/policy";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { CommandError } from "./command-error.tsx";
import { useCommand } from "./use-command.ts";
import { useDoing } from "./use-doing.ts";

export function DowngradeForm({ scale }: { readonly scale: Scale }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view } = useCase();
  const { stop } = useDoing();
  const [reason, setReason] = useState("");
  const command = useCommand(stop);
  const at = scale.levels.findIndex((level) => level.id === view.state.inForce[scale.id]);
  const from = scale.levels[at];
  const to = scale.levels[at - 1];
  if (!from || !to) return null;
  return (
    <>
      <p className="quiet">{t("command.downgradeHint")}</p>
      <p className="jf-inline">
        <LevelMark title={from.title} swatch={from.swatch} language={language} />
        <ArrowRightOutlined aria-label={t("policy.to")} />
        <LevelMark title={to.title} swatch={to.swatch} language={language} />
      </p>
      <div className="field">
        <label htmlFor="reason">{t("command.reason")}</label>
        <Input.TextArea id="reason" rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        <span className="quiet">{t("command.reasonHint")}</span>
      </div>
      <div className="form-end">
        <CommandError error={command.error} />
        <Button
          type="primary"
          size="large"
          disabled={reason.trim() === ""}
          loading={command.isPending}
          onClick={() => command.mutate({ kind: "downgrade", scale: scale.id, reason: reason.trim() })}
        >
          {t("case.act.downgrade")}
        </Button>
      </div>
    </>
  );
}
