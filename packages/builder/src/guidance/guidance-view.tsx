/** Guidance as a whole: when each card is shown beside a case, and its steps in order. */
import { label } from "@jiefen/forms";
import type { JsonObject, Language } from "@jiefen/policy";
import { findText } from "../draft/text-at.ts";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "../entry/editing.ts";
import { EntryList } from "../entry/entry-list.tsx";
import { SaidLine } from "../entry/said-line.tsx";
import { keyedIn, useSaying } from "../entry/saying.ts";

const zh = { shown: "显示", ahead: "置于最前", none: "还没有步骤" };
const en: typeof zh = { shown: "Shown when", ahead: "Ahead of everything", none: "no steps yet" };
const words: Readonly<Record<Language, typeof zh>> = { zh, en };

export function GuidanceView({ path, pointer }: ViewProps) {
  const { drafted, language } = useEditing();
  const saying = useSaying(path);
  const said = words[language];
  function cardSays(card: JsonObject, name: string) {
    const steps = keyedIn(card, "steps");
    return (
      <>
        <SaidLine about={said.shown}>
          {saying.condition(card.conditions)} {card.ahead === true && <strong>{said.ahead}</strong>}
        </SaidLine>
        {steps.length === 0 && <SaidLine>{said.none}</SaidLine>}
        {steps.map(([step], index) => {
          const title = findText(drafted.policy, path, ["cards", name, "steps", step, "title"]);
          return (
            <SaidLine key={step} about={String(index + 1)}>
              {title && label(title, language)}
            </SaidLine>
          );
        })}
      </>
    );
  }
  return (
    <EntryList
      path={path}
      parent={["cards"]}
      pointer={pointer}
      heading={{ zh: "提示卡", en: "Guidance cards" }}
      help={{ zh: "案情符合时，显示在案件旁边。", en: "Shown beside a case for which the condition holds." }}
      sentence={cardSays}
    />
  );
}
