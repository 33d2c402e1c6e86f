/** Closure as a whole: the checklist as it will be asked, the signatures, and the grounds for ending without settlement. */
import type { JsonObject } from "@jiefen/policy";
import { findText } from "../draft/text-at.ts";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "../entry/editing.ts";
import { EntryList } from "../entry/entry-list.tsx";
import { SaidLine } from "../entry/said-line.tsx";
import { useSaying } from "../entry/saying.ts";
import { closureWords } from "./closure-words.ts";
import { GroundsMatrix } from "./grounds-matrix.tsx";

export function ClosureView({ path, pointer }: ViewProps) {
  const { drafted, language } = useEditing();
  const saying = useSaying(path);
  const words = closureWords[language];
  function itemSays({ appliesWhen, conditions }: JsonObject, name: string) {
    const remedy = findText(drafted.policy, path, ["items", name, "remedy"]);
    return (
      <>
        <SaidLine about={words.applies}>{saying.condition(appliesWhen) ?? words.always}</SaidLine>
        <SaidLine about={words.needs}>{saying.condition(conditions)}</SaidLine>
        {remedy && <SaidLine about={words.remedy}>{remedy[language]}</SaidLine>}
      </>
    );
  }
  function signatureSays({ appliesWhen, roles, notHandler }: JsonObject) {
    return (
      <>
        <SaidLine about={words.signs}>
          {[saying.titles("role", roles), ...(notHandler === true ? [words.notHandler] : [])].join(language === "zh" ? "；" : "; ")}
        </SaidLine>
        <SaidLine about={words.applies}>{saying.condition(appliesWhen) ?? words.always}</SaidLine>
      </>
    );
  }
  return (
    <>
      <EntryList
        path={path}
        parent={["items"]}
        pointer={pointer}
        heading={{ zh: "销号条件", en: "What has to hold" }}
        sentence={itemSays}
      />
      <EntryList
        path={path}
        parent={["signatures"]}
        pointer={pointer}
        heading={{ zh: "签批", en: "Signatures" }}
        sentence={signatureSays}
      />
      <EntryList
        path={path}
        parent={["grounds"]}
        pointer={pointer}
        heading={{ zh: "未化解而终结", en: "Ended without settlement" }}
        sentence={({ items }) => words.still(Array.isArray(items) ? items.length : 0)}
      />
      <GroundsMatrix path={path} />
    </>
  );
}
