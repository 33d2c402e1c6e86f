/** Answers that differ, side by side: a person chooses for each which one holds. */
import type { DifferingAnswer } from "@jiefen/casework";
import { label } from "@jiefen/forms";
import { Radio } from "antd";
import { answerText } from "../case/answer-text.ts";
import { useCase } from "../case/case-context.ts";
import { nameOf } from "../case/party-name.ts";
import { useLanguage } from "../words/words.ts";

interface DifferingTableProps {
  readonly differing: readonly DifferingAnswer[];
  /** Positions of those of which the value told holds. */
  readonly taken: ReadonlySet<number>;
  readonly onTaken: (taken: ReadonlySet<number>) => void;
  readonly heading: string;
  /** Over either side. */
  readonly known: string;
  readonly told: string;
}

export function DifferingTable({ differing, taken, onTaken, heading, known, told }: DifferingTableProps) {
  const { language } = useLanguage();
  const { policy } = useCase();
  function choose(index: number, take: boolean) {
    const next = new Set(taken);
    if (take) next.add(index);
    else next.delete(index);
    onTaken(next);
  }
  return (
    <section>
      <h3>{heading}</h3>
      {differing.map(({ fact, item, known: before, told: now }, index) => {
        const described = policy.facts[fact];
        if (!described) return null;
        const title = [item && nameOf(policy, item), label(described.title, language)].filter(Boolean).join(" · ");
        return (
          <fieldset key={`${fact} ${String(item?.id)}`} className="differing">
            <legend>{title}</legend>
            <Radio.Group
              name={`differing-${index}`}
              disabled={item !== undefined}
              value={taken.has(index)}
              onChange={(event) => choose(index, event.target.value === true)}
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
