/** A clash side by side: what it was, what I entered, what somebody else entered. A person chooses for each value. */
import { Button, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answerText } from "../case/answer-text.ts";
import { useCase } from "../case/case-context.ts";
import { titled } from "../case/telling.ts";
import { timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import type { Clash, ClashingValue } from "./clash.ts";

interface ClashFormProps {
  readonly clash: Clash;
  /** With the facts of which mine holds. */
  readonly onSettle: (mine: ReadonlySet<string>) => void;
}

type Choices = Readonly<Record<string, "mine" | "theirs">>;
const undecided: Choices = {};

export function ClashForm({ clash, onSettle }: ClashFormProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { policy } = useCase();
  const [choices, setChoices] = useState(undecided);
  const nameOf = (id: string) => clash.people[id] ?? "";
  const open = clash.values.filter(({ fact }) => choices[fact] === undefined).length;
  const { stage } = clash;
  return (
    <div className="clash">
      <p>{t("offline.clash")}</p>
      {stage && (
        <p>
          {t("offline.stageClash", {
            name: nameOf(stage.by),
            when: timeText(stage.at, language),
            was: titled(policy.stages, stage.was, language),
            now: titled(policy.stages, stage.now, language),
          })}
        </p>
      )}
      {clash.values.map((value) => (
        <ClashRow
          key={value.fact}
          value={value}
          by={nameOf(value.by)}
          chosen={choices[value.fact]}
          onChoose={(choice) => setChoices({ ...choices, [value.fact]: choice })}
        />
      ))}
      <div className="clash-end">
        <Button
          type="primary"
          disabled={open > 0}
          onClick={() => onSettle(new Set(Object.keys(choices).filter((fact) => choices[fact] === "mine")))}
        >
          {t("offline.settle")}
        </Button>
        {open > 0 && <span className="quiet">{t("offline.notSettled", { count: open })}</span>}
      </div>
    </div>
  );
}

interface ClashRowProps {
  readonly value: ClashingValue;
  readonly by: string;
  readonly chosen: "mine" | "theirs" | undefined;
  readonly onChoose: (choice: "mine" | "theirs") => void;
}

function ClashRow({ value, by, chosen, onChoose }: ClashRowProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { policy } = useCase();
  const fact = policy.facts[value.fact];
  if (!fact) return null;
  const text = (answer: ClashingValue["mine"]) => (answer === undefined ? t("state.notAsked") : answerText(fact, answer, language));
  const theirs = t("offline.theirs", { name: by, when: timeText(value.at, language) });
  return (
    <fieldset className="clash-row">
      <legend>{fact.title[language]}</legend>
      <p className="clash-was">
        <span className="quiet">{t("offline.was")}</span> {text(value.was)}
      </p>
      <Radio.Group
        className="clash-sides"
        aria-label={`${fact.title[language]}: ${t("offline.choose")}`}
        value={chosen}
        onChange={(event) => onChoose(event.target.value === "mine" ? "mine" : "theirs")}
      >
        <Radio value="mine">
          <span className="quiet">{t("offline.mine")}</span>
          <span className="clash-value">{text(value.mine)}</span>
        </Radio>
        <Radio value="theirs">
          <span className="quiet">{theirs}</span>
          <span className="clash-value">{text(value.theirs)}</span>
        </Radio>
      </Radio.Group>
    </fieldset>
  );
}
