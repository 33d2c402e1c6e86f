/** Records the case as a scenario: shows what is written down, and puts it into an open draft of the layer, or into the clipboard. */
import { CopyOutlined } from "@ant-design/icons";
import { useDecision } from "@jiefen/forms";
import type { Decision, Facts, Policy } from "@jiefen/policy";
import { Button, Drawer, Input } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../session/me.ts";
import { Loading } from "../../shell/states.tsx";
import { useLanguage } from "../../words/words.ts";
import type { LabSource } from "../lab-part.ts";
import { AddToDraft } from "./add-to-draft.tsx";
import { impersonal, recordedCase } from "./recorded-case.ts";

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
  const { language } = useLanguage();
  const { me } = useMe();
  const [title, setTitle] = useState("");
  const [copied, setCopied] = useState<"yes" | "failed">();
  const kept = useMemo(() => impersonal(policy, facts), [policy, facts]);
  const { decision: expected } = useDecision(policy, decision.type, kept, decision.today, language);
  const recorded = useMemo(
    () => expected && recordedCase(expected, kept, title.trim() || t("labCase.recordUntitled")),
    [expected, kept, title, t],
  );
  if (!recorded) return <Loading />;
  const differs = recorded.expect.level !== decision.level;
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
      {differs && <p className="notice">{t("labCase.recordDiffers")}</p>}
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
