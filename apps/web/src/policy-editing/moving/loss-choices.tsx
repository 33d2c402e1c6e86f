/** What the version in force has no place for, and where each is to go. */
import { label } from "@jiefen/forms";
import type { Policy } from "@jiefen/policy";
import type { MoveLoss } from "@jiefen/server/client";
import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";
import { choicesOf, isAnswered, keyOf, type LossAnswer, type LossAnswers, mayDrop, targetsOf } from "./answers.ts";
import { SplitChoice } from "./split-choice.tsx";

/** Of the choices that are no place; no id is written so. */
const drop = "/drop";
const split = "/split";

interface ChoiceProps {
  readonly policy: Policy;
  readonly loss: MoveLoss;
  readonly answer: LossAnswer | undefined;
  readonly disabled: boolean;
  readonly onAnswer: (answer: LossAnswer) => void;
}

function LossChoice({ policy, loss, answer, disabled, onAnswer }: ChoiceProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const what = loss.text[language];
  const chosen = answer === undefined ? undefined : "to" in answer ? answer.to : "parts" in answer ? split : drop;
  const options = [
    ...(choicesOf(loss).length > 0 ? [{ value: split, label: t("moving.split") }] : []),
    ...(mayDrop(loss) ? [{ value: drop, label: t("moving.drop") }] : []),
    ...targetsOf(policy, loss).map(({ id, title }) => ({ value: id, label: label(title, language) })),
  ];
  const numbers = loss.examples.join(language === "zh" ? "、" : ", ");
  return (
    <li className="loss">
      <div>
        <strong>{what}</strong>
        <div className="quiet figures">
          {numbers ? t("moving.such", { count: loss.cases, numbers }) : t("moving.cases", { count: loss.cases })}
        </div>
      </div>
      <div className="loss-answer">
        <Select
          aria-label={t("moving.where", { what })}
          placeholder={t("moving.choose")}
          showSearch={{ optionFilterProp: "label" }}
          disabled={disabled}
          value={chosen}
          options={options}
          onChange={(value: string) => onAnswer(value === drop ? { reason: "" } : value === split ? { parts: {} } : { to: value })}
        />
        {answer && "parts" in answer && (
          <SplitChoice policy={policy} loss={loss} parts={answer.parts} disabled={disabled} onParts={(parts) => onAnswer({ parts })} />
        )}
        {answer && "reason" in answer && (
          <Input
            aria-label={t("moving.reason", { what })}
            placeholder={t("moving.reason", { what })}
            disabled={disabled}
            maxLength={500}
            value={answer.reason}
            onChange={(event) => onAnswer({ reason: event.target.value })}
          />
        )}
      </div>
    </li>
  );
}

interface LossChoicesProps {
  readonly policy: Policy;
  readonly losses: readonly MoveLoss[];
  readonly answers: LossAnswers;
  readonly disabled: boolean;
  readonly onAnswers: (answers: LossAnswers) => void;
}

export function LossChoices({ policy, losses, answers, disabled, onAnswers }: LossChoicesProps) {
  const { t } = useTranslation();
  const left = losses.filter((loss) => !isAnswered(loss, answers[keyOf(loss)])).length;
  return (
    <section aria-labelledby="losses-title">
      <h3 id="losses-title">{t("moving.answers")}</h3>
      <p className="quiet">{t("moving.answersHint")}</p>
      <ul className="losses">
        {losses.map((loss) => {
          const key = keyOf(loss);
          return (
            <LossChoice
              key={key}
              policy={policy}
              loss={loss}
              answer={answers[key]}
              disabled={disabled}
              onAnswer={(answer) => onAnswers({ ...answers, [key]: answer })}
            />
          );
        })}
      </ul>
      <p role="status" className={left > 0 ? "trouble" : "quiet"}>
        {left > 0 ? t("moving.left", { count: left }) : t("moving.answered")}
      </p>
    </section>
  );
}
