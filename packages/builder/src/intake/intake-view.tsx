/** How disputes come in and when they look alike, each in a sentence. */
import { type Language, likenessInWords, strengthWords } from "@jiefen/policy";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "../entry/editing.ts";
import { EntryList } from "../entry/entry-list.tsx";
import { SaidLine } from "../entry/said-line.tsx";

const zh = { compared: "比对", between: "；", list: "、", ways: "纠纷从这些渠道登记。", readings: "粘贴来文时，按标签识别并填入表单。" };
const en: typeof zh = {
  compared: "Compared",
  between: "; ",
  list: ", ",
  ways: "Disputes are taken in by these ways.",
  readings: "A pasted text is read by its labels, and the form filled in.",
};
const words: Readonly<Record<Language, typeof zh>> = { zh, en };

export function IntakeView({ path, pointer }: ViewProps) {
  const { compiled, language } = useEditing();
  const said = words[language];
  const { channels = [], readings = [], duplicates = [] } = compiled.intake ?? {};
  return (
    <>
      <EntryList
        path={path}
        parent={["duplicates"]}
        pointer={pointer}
        heading={{ zh: "重复识别规则", en: "Rules for likeness" }}
        help={{ zh: "登记时提示可能重复的纠纷，由人决定。", en: "Told at intake; a person decides." }}
        sentence={(_, name) => {
          const rule = duplicates.find(({ id }) => id === name);
          return (
            rule && (
              <SaidLine about={strengthWords[rule.strength][language]}>
                {likenessInWords(compiled, rule, language).join(said.between)}
              </SaidLine>
            )
          );
        }}
      />
      <EntryList
        path={path}
        parent={["channels"]}
        pointer={pointer}
        heading={{ zh: "来源渠道", en: "Ways in" }}
        help={{ zh: said.ways, en: en.ways }}
        sentence={(_, name) => <SaidLine>{channels.find(({ id }) => id === name)?.help?.[language]}</SaidLine>}
      />
      <EntryList
        path={path}
        parent={["readings"]}
        pointer={pointer}
        heading={{ zh: "来文识别项", en: "Readings" }}
        help={{ zh: said.readings, en: en.readings }}
        sentence={(_, name) => {
          const reading = readings.find(({ id }) => id === name);
          return reading && <SaidLine about={compiled.facts[reading.fact]?.title[language]}>{reading.labels.join(said.list)}</SaidLine>;
        }}
      />
    </>
  );
}
