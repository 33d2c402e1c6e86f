/** Closure as a whole: the checklist as it will be asked, the signatures, and the grounds for ending without settlement. */
import type { JsonObject } from "@jiefen/policy";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "../entry/editing.ts";
import { EntryList } from "../entry/entry-list.tsx";
import { conditionInWords, isCondition } from "../entry/value-in-words.ts";

export function ClosureView({ path, pointer }: ViewProps) {
  const editing = useEditing();
  function itemSays({ appliesWhen, conditions }: JsonObject) {
    return (
      <>
        {isCondition(appliesWhen) && <span>{conditionInWords(editing, appliesWhen)}</span>}
        {isCondition(conditions) && <span>{conditionInWords(editing, conditions)}</span>}
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
      <EntryList path={path} parent={["signatures"]} pointer={pointer} heading={{ zh: "签批", en: "Signatures" }} />
      <EntryList path={path} parent={["grounds"]} pointer={pointer} heading={{ zh: "未化解而终结", en: "Ended without settlement" }} />
    </>
  );
}
