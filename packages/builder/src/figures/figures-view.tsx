/** All figures, group by group as the board shows them, each with its formula. */
import { formulaInWords, type Language } from "@jiefen/policy";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "../entry/editing.ts";
import { EntryEditor } from "../entry/entry-editor.tsx";
import { EntryList } from "../entry/entry-list.tsx";
import { positions } from "../entry/order.ts";
import { SaidLine } from "../entry/said-line.tsx";

const zh = { formula: "算法", pending: "定义补全后显示算法。" };
const en: typeof zh = { formula: "Formula", pending: "Its formula is shown once it is complete." };
const words: Readonly<Record<Language, typeof zh>> = { zh, en };

export function FiguresView({ path, pointer }: ViewProps) {
  const { compiled, language, preview } = useEditing();
  const said = words[language];
  const figures = compiled.board?.figures ?? [];
  return (
    <EntryList
      path={path}
      parent={["figures"]}
      pointer={pointer}
      heading={{ zh: "指标", en: "Figures" }}
      help={{ zh: "看板按此顺序显示。", en: "The board shows them in this order." }}
      sentence={(_, name) => {
        const figure = figures.find(({ id }) => id === name);
        return <SaidLine about={said.formula}>{figure ? formulaInWords(compiled, figure)[language] : said.pending}</SaidLine>;
      }}
      inspect={({ name, pointer: at }) => (
        <>
          {preview?.(path, name)}
          <EntryEditor path={path} pointer={at} without={positions} />
        </>
      )}
    />
  );
}
