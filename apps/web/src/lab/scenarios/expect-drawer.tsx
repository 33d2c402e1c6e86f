/** Makes a scenario of a case: its author says which level it should have, and it goes into a draft of the layer or into the clipboard. */
import { CopyOutlined } from "@ant-design/icons";
import { caseInWords, type SweptCase } from "@jiefen/analysis";
import { useNarrow } from "@jiefen/forms";
import type { LocalDate, Policy } from "@jiefen/policy";
import { Button, Drawer, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";
import type { LabSource } from "../lab-part.ts";
import { AddToDraft } from "../one-case/add-to-draft.tsx";
import type { RecordedCase } from "../one-case/recorded-case.ts";
import { expectedCase } from "./expected-case.ts";
import { LevelChoice } from "./level-choice.tsx";
import { LevelNow } from "./level-now.tsx";
import { longestTitle } from "./longest-title.ts";
import { useDecided } from "./use-decided.ts";
import { useMayDraft } from "./use-may-draft.ts";
import "../one-case/one-case.css";
import "./scenarios.css";

interface ExpectDrawerProps {
  readonly policy: Policy;
  readonly source: LabSource;
  readonly one: SweptCase;
  readonly today: LocalDate;
  /** What the scenario is about, unless its author says otherwise. */
  readonly about: string;
  readonly onClose: () => void;
}

export function ExpectDrawer({ policy, source, one, today, about, onClose }: ExpectDrawerProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const narrow = useNarrow();
  const decided = useDecided(policy, one, today);
  const [level, choose] = useState<string>();
  const [title, setTitle] = useState(about.slice(0, longestTitle));
  const named = title.trim();
  const decision = decided === "failed" ? undefined : decided;
  const recorded = decision && level !== undefined ? expectedCase(one, decision, named || t("labCase.recordUntitled"), level) : undefined;
  return (
    <Drawer open title={t("labExpect.title")} size={narrow ? "100%" : 560} closable={{ "aria-label": t("state.close") }} onClose={onClose}>
      <p>{t("labExpect.hint")}</p>
      <p className="said">{caseInWords(policy, one)[language]}</p>
      <p>
        <LevelNow policy={policy} decided={decided} />
      </p>
      <div className="field">
        <label htmlFor="lab-expect-level">{t("labExpect.level")}</label>
        <LevelChoice id="lab-expect-level" policy={policy} level={level} onChoose={choose} />
        {decision && level !== undefined && (
          <span className="quiet">{t(decision.level === level ? "labExpect.same" : "labExpect.other")}</span>
        )}
      </div>
      <div className="field">
        <label htmlFor="lab-expect-title">{t("labExpect.name")}</label>
        <Input
          id="lab-expect-title"
          maxLength={longestTitle}
          value={title}
          placeholder={t("labCase.recordPlaceholder")}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      {recorded ? (
        <Handing source={source} recorded={recorded} ready={named !== ""} />
      ) : (
        <p className="quiet">{t("labExpect.chooseFirst")}</p>
      )}
    </Drawer>
  );
}

function Handing({ source, recorded, ready }: { readonly source: LabSource; readonly recorded: RecordedCase; readonly ready: boolean }) {
  const { t } = useTranslation();
  const may = useMayDraft(source);
  const [copied, setCopied] = useState<"yes" | "failed">();
  const text = JSON.stringify(recorded, undefined, 2);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied("yes"),
      () => setCopied("failed"),
    );
  return (
    <>
      {may ? <AddToDraft source={source} recorded={recorded} ready={ready} /> : <p className="quiet">{t("labExpect.role")}</p>}
      <details className="policy-part lab-written" open={!may}>
        <summary>
          <h3 id="lab-expect-json">{t("labCase.recordJson")}</h3>
        </summary>
        <Button size="small" icon={<CopyOutlined aria-hidden />} onClick={copy}>
          {t("labCase.copy")}
        </Button>
        <p className="quiet" role="status">
          {copied && t(copied === "yes" ? "labCase.copied" : "labCase.copyFailed")}
        </p>
        <Input.TextArea className="lab-json" aria-labelledby="lab-expect-json" readOnly autoSize={{ maxRows: 16 }} value={text} />
      </details>
    </>
  );
}
