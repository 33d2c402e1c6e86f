/** Records the case as a scenario: shows what is written down, and puts it into an open draft of the layer, or into the clipboard. */
import { CopyOutlined } from "@ant-design/icons";
import type { Decision, Facts, Policy } from "@jiefen/policy";
import { Button, Drawer, Input } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../session/me.ts";
import type { LabSource } from "../lab-part.ts";
import { AddToDraft } from "./add-to-draft.tsx";
import { recordedCase } from "./recorded-case.ts";

interface RecordScenarioProps {
  readonly policy: Policy;
  readonly source: LabSource;
  readonly decision: Decision;
  readonly facts: Facts;
}

export function RecordScenario(props: RecordScenarioProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <div className="lab-record">
      <Button onClick={() => setOpen(true)}>{t("labCase.record")}</Button>
      <Drawer title={t("labCase.record")} size={560} open={open} onClose={() => setOpen(false)} destroyOnHidden>
        <Recording {...props} />
      </Drawer>
    </div>
  );
}

function Recording({ policy, source, decision, facts }: RecordScenarioProps) {
  const { t } = useTranslation();
  const { me } = useMe();
  const [title, setTitle] = useState("");
  const [copied, setCopied] = useState<"yes" | "failed">();
  const recorded = useMemo(
    () => recordedCase(policy, decision, facts, title.trim() || t("labCase.recordUntitled")),
    [policy, decision, facts, title, t],
  );
  const text = JSON.stringify(recorded, undefined, 2);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied("yes"),
      () => setCopied("failed"),
    );
  return (
    <>
      <p>{t("labCase.recordHint")}</p>
      <div className="field">
        <label htmlFor="lab-record-title">{t("labCase.recordTitle")}</label>
        <Input
          id="lab-record-title"
          maxLength={100}
          value={title}
          placeholder={t("labCase.recordPlaceholder")}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <div className="lab-json-head">
        <h3 id="lab-json">{t("labCase.recordJson")}</h3>
        <Button size="small" icon={<CopyOutlined aria-hidden />} onClick={copy}>
          {t("labCase.copy")}
        </Button>
      </div>
      <p className="quiet" role="status">
        {copied === "yes" ? t("labCase.copied") : copied === "failed" ? t("labCase.copyFailed") : t("labCase.recordImpersonal")}
      </p>
      <Input.TextArea className="lab-json" aria-labelledby="lab-json" readOnly autoSize={{ maxRows: 16 }} value={text} />
      {me.permissions.includes("policy.edit") ? (
        <AddToDraft key={`${source.layer} ${source.draft ?? ""}`} source={source} recorded={recorded} ready={title.trim() !== ""} />
      ) : (
        <p className="quiet">{t("labCase.recordRole")}</p>
      )}
    </>
  );
}
