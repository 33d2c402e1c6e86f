/** The text of a ticket put into the form, and what came of it: each value from the text, to be taken out again, and what was left as it was. */
import type { ReadValue } from "@jiefen/casework";
import { label, useNarrow } from "@jiefen/forms";
import { type DisputeType, isObject, type Policy } from "@jiefen/policy";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answerText } from "../case/answer-text.ts";
import { useLanguage } from "../words/words.ts";
import { PasteBox } from "./paste-box.tsx";
import type { Reading } from "./use-reading.ts";

interface PastePanelProps {
  readonly policy: Policy;
  readonly type: DisputeType;
  readonly reading: Reading | undefined;
  readonly onText: (text: string) => void;
  readonly onTake: (value: ReadValue) => void;
  readonly onTakeOut: (value: ReadValue) => void;
  readonly onTakeOutAll: () => void;
  readonly onQuestion: (fact: string) => void;
}

export function PastePanel({ policy, type, reading, onText, onTake, onTakeOut, onTakeOutAll, onQuestion }: PastePanelProps) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const [again, setAgain] = useState(false);
  if (!reading || again)
    return (
      <section className="panel paste-panel" aria-label={t("ways.paste")}>
        <PasteBox
          action={t("ways.read")}
          hint={t("ways.pasteHint")}
          onText={(text) => {
            setAgain(false);
            onText(text);
          }}
        />
      </section>
    );
  const lines = (values: readonly ReadValue[], action: string, act: (value: ReadValue) => void) => (
    <ul className="plain read-values">
      {values.map((value) => (
        <ReadLine
          key={`${value.fact} ${value.person?.at}`}
          {...{ policy, type, value, action }}
          onAct={() => act(value)}
          onQuestion={() => onQuestion(value.person?.list ?? value.fact)}
        />
      ))}
    </ul>
  );
  return (
    <section className="panel paste-panel" aria-label={t("ways.fromText")}>
      <details open={!narrow || reading.taken.length === 0}>
        <summary>
          <h2>
            {t("ways.fromText")} <span className="count">{reading.taken.length}</span>
          </h2>
        </summary>
        <div role="status">{reading.taken.length === 0 && <p className="quiet">{t("ways.nothingRead")}</p>}</div>
        {lines(reading.taken, t("ways.takeOut"), onTakeOut)}
        {reading.differing.length > 0 && (
          <>
            <h3>{t("ways.notTaken")}</h3>
            {lines(reading.differing, t("ways.take"), onTake)}
          </>
        )}
        <div className="paste-end">
          {reading.taken.length > 0 && (
            <Button size="small" onClick={onTakeOutAll}>
              {t("ways.takeOutAll")}
            </Button>
          )}
          <Button size="small" onClick={() => setAgain(true)}>
            {t("ways.pasteMore")}
          </Button>
        </div>
      </details>
    </section>
  );
}

interface ReadLineProps {
  readonly policy: Policy;
  readonly type: DisputeType;
  readonly value: ReadValue;
  readonly action: string;
  readonly onAct: () => void;
  readonly onQuestion: () => void;
}

function ReadLine({ policy, type, value, action, onAct, onQuestion }: ReadLineProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const fact = policy.facts[value.fact];
  if (!fact) return null;
  const list = value.person && type.questions.find(({ fact: name }) => name === value.person?.list);
  const title = [
    list && t("ways.person", { list: label(list.title, language), number: (value.person?.at ?? 0) + 1 }),
    label(fact.title, language),
  ].filter(Boolean);
  const said = isObject(value.value) ? "" : answerText(fact, value.value, language);
  return (
    <li>
      <button type="button" className="read-title" onClick={onQuestion}>
        {title.join(" · ")}
      </button>
      <span className="read-value">{said}</span>
      <Button type="link" size="small" aria-label={`${action} ${title.join(" ")}`} onClick={onAct}>
        {action}
      </Button>
    </li>
  );
}
