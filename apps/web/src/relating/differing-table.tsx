/** Answers that differ, side by side: a person chooses for each which one holds. */
import { type DifferingAnswer, differingKey } from "@jiefen/casework";
import { label } from "@jiefen/forms";
import { Radio } from "antd";
import { answerText } from "../case/answer-text.ts";
import { useCase } from "../case/case-context.ts";
import { nameOf } from "../case/party-name.ts";
import { useLanguage } from "../words/words.ts";

interface DifferingTableProps {
  readonly differing: readonly DifferingAnswer[];
  /** Keys of those of which the value told holds. */
  readonly taken: ReadonlySet<string>;
  readonly onTaken: (taken: ReadonlySet<string>) => void;
  readonly heading: string;
  /** Over either side. */
  readonly known: string;
  readonly told: string;
}

export function DifferingTable({ differing, taken, onTaken, heading, known, told }: DifferingTableProps) {
  const { language } = useLanguage();
  const { policy } = useCase();
  function choose(key: string, take: boolean) {
    const next = new Set(taken);
    if (take) next.add(key);
    else next.delete(key);
    onTaken(next);
  }
  return (
    <section>
      <h3>{heading}</h3>
      {differing.map((one) => {
        const { fact, item, known: before, told: now } = one;
        const key = differingKey(one);
        const described = policy.facts[fact];
        if (!described) return null;
        const title = [item && nameOf(policy, item), label(described.title, language)].filter(Boolean).join(" · ");
        return (
          <fieldset key={key} className="differing">
            <legend>{title}</legend>
            <Radio.Group
              name={`differing-${key}`}
              value={taken.has(key)}
              onChange={(event) => choose(key, event.target.value === true)}
              options={[
                { value: false, label: `${known}${answerText(described, before, language)}` },
                { value: true, label: `${told}${answerText(described, now, language)}` },
              ]}
            />
          </fieldset>
        );
      })}
    </section>
  );
}
