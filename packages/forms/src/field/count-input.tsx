/** A count: an exact number, "several, number unknown", or between two numbers. */
import { useState } from "react";
import { type Answer, isRange } from "../answer/answer.ts";
import { parseNumber } from "../answer/number-text.ts";
import { useForm } from "./form-context.ts";
import type { InputProps } from "./input-props.ts";
import { NumberText, useUnit } from "./number-input.tsx";
import { Segments } from "./segments.tsx";

type Mode = "exact" | "several" | "between";

/** "Several" is at least two, with no upper bound. */
const several = { atLeast: 2 };

function modeOf(answer: Answer | undefined): Mode | undefined {
  if (!isRange(answer)) return answer === undefined || answer === null ? undefined : "exact";
  return answer.atLeast === several.atLeast && answer.atMost === undefined ? "several" : "between";
}

export function CountInput({ id, fact, answer, onAnswer, onLeave, labelledBy, describedBy, invalid }: InputProps) {
  const { words } = useForm();
  const unit = useUnit(fact.unit);
  const [chosen, choose] = useState<Mode>("exact");
  const said = modeOf(answer);
  const mode = said === "several" || (said === "between" && chosen !== "between") ? said : said === undefined ? chosen : said;
  const range = isRange(answer) ? answer : {};
  const shared = { parse: parseNumber, show: String, whole: true, suffix: unit.word, describedBy, invalid, onLeave };

  function switchTo(next: Mode | undefined) {
    choose(next ?? "exact");
    if (next === "several") onAnswer(several);
    else if (said !== undefined && said !== next) onAnswer(undefined);
  }
  function bound(name: "atLeast" | "atMost", value: Answer | undefined) {
    const { [name]: _, ...other } = range;
    const next = typeof value === "number" ? { ...other, [name]: value } : other;
    onAnswer(Object.keys(next).length === 0 ? undefined : next);
  }

  return (
    <div className="jf-inline">
      {mode === "exact" && <NumberText {...shared} id={id} labelledBy={labelledBy} value={answer} onValue={onAnswer} />}
      {mode === "between" && (
        <span className="jf-inline">
          <span id={`${id}-from`}>{words.from}</span>
          <NumberText
            {...shared}
            id={id}
            labelledBy={`${labelledBy} ${id}-from`}
            value={range.atLeast}
            onValue={(value) => bound("atLeast", value)}
          />
          <span id={`${id}-to`}>{words.to}</span>
          <NumberText
            {...shared}
            id={`${id}-most`}
            labelledBy={`${labelledBy} ${id}-to`}
            value={range.atMost}
            onValue={(value) => bound("atMost", value)}
          />
        </span>
      )}
      <Segments
        id={mode === "several" ? id : `${id}-mode`}
        name={`${id}-mode`}
        labelledBy={labelledBy}
        small
        value={mode}
        options={[
          { id: "exact", title: words.exact },
          { id: "several", title: unit.several },
          { id: "between", title: words.between },
        ]}
        onChange={switchTo}
      />
    </div>
  );
}
