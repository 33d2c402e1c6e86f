/** Papers as a whole: each with when it is offered and how it is numbered; the open one with its page; the order of the whole file. */
import { findAt, isObject, type JsonObject, segmentsOf } from "@jiefen/policy";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "../entry/editing.ts";
import { EntryList } from "../entry/entry-list.tsx";
import { SaidLine } from "../entry/said-line.tsx";
import { useSaying } from "../entry/saying.ts";
import { blockBeginnings } from "../registry/paper-words.ts";
import { DossierPart } from "./dossier-part.tsx";
import { paperEditorWords } from "./paper-editor-words.ts";
import { PaperForm } from "./paper-form.tsx";
import { numberNames } from "./told-names.ts";
import { callsOf, formatTitles, shownText } from "./told-text.ts";

export function PapersView({ path, pointer }: ViewProps) {
  const { drafted, language } = useEditing();
  const saying = useSaying(path);
  const said = paperEditorWords[language];
  const place = segmentsOf(pointer);
  const open = place[0] === "papers" ? place[1] : undefined;
  const there = open !== undefined && findAt(drafted.policy.documents[path], ["papers", open]) !== undefined;
  function paperSays({ record, cards, stages, number }: JsonObject) {
    const pattern = isObject(number) && typeof number.pattern === "string" ? number.pattern : undefined;
    return (
      <>
        <SaidLine about={said.inStages}>{Array.isArray(stages) ? saying.titles("stage", stages) : said.anyStage}</SaidLine>
        {record !== undefined && <SaidLine about={said.ofRecord}>{saying.title("record", record)}</SaidLine>}
        {Array.isArray(cards) && <SaidLine about={said.ofCards}>{saying.titles("card", cards)}</SaidLine>}
        {pattern !== undefined && <SaidLine about={said.number}>{shownText(pattern, callsOf(numberNames, language), language)}</SaidLine>}
      </>
    );
  }
  const contentHelp = said.contentHelp(formatTitles(language));
  const sheet = (part: "cover" | "back") => (
    <EntryList
      path={path}
      parent={["dossier", part]}
      pointer={pointer}
      heading={{ zh: said[part], en: said[part] }}
      help={{ zh: contentHelp, en: contentHelp }}
      fresh={blockBeginnings}
      wide
    />
  );
  return (
    <>
      <EntryList
        path={path}
        parent={["papers"]}
        pointer={pointer}
        heading={{ zh: said.papers, en: said.papers }}
        help={{ zh: said.papersHelp, en: said.papersHelp }}
        sentence={paperSays}
        wide
        alone
        inspect={(row) => <PaperForm path={path} pointer={pointer} row={row} />}
      />
      {!there && <DossierPart path={path} />}
      {!there && findAt(drafted.policy.documents[path], ["dossier"]) !== undefined && (
        <>
          {sheet("cover")}
          {sheet("back")}
        </>
      )}
    </>
  );
}
