/** Teams as a whole: when each applies, and its seats in order. */
import { label } from "@jiefen/forms";
import type { JsonObject, Language } from "@jiefen/policy";
import { findText } from "../draft/text-at.ts";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "../entry/editing.ts";
import { EntryList } from "../entry/entry-list.tsx";
import { SaidLine } from "../entry/said-line.tsx";
import { keyedIn, useSaying } from "../entry/saying.ts";

const words: Readonly<Record<Language, { readonly applies: string; readonly least: (people: string) => string; readonly none: string }>> = {
  zh: { applies: "适用", least: (people) => `至少 ${people}`, none: "还没有席位" },
  en: { applies: "Applies", least: (people) => `at least ${people}`, none: "no seats yet" },
};

export function TeamsView({ path, pointer }: ViewProps) {
  const { drafted, language } = useEditing();
  const saying = useSaying(path);
  const said = words[language];
  function teamSays(team: JsonObject, name: string) {
    const seats = keyedIn(team, "members");
    return (
      <>
        <SaidLine about={said.applies}>{saying.condition(team.conditions)}</SaidLine>
        {seats.length === 0 && <SaidLine>{said.none}</SaidLine>}
        {seats.map(([seat, { roles, least }]) => {
          const title = findText(drafted.policy, path, ["teams", name, "members", seat, "title"]);
          return (
            <SaidLine key={seat}>
              <strong>{title && label(title, language)}</strong> {saying.titles("role", roles)} {said.least(saying.amount(least, "people"))}
            </SaidLine>
          );
        })}
      </>
    );
  }
  return (
    <EntryList
      path={path}
      parent={["teams"]}
      pointer={pointer}
      heading={{ zh: "调解团队", en: "Teams" }}
      help={{ zh: "从上往下看，第一个条件成立的团队适用。", en: "Read from the top: the first team whose condition holds is asked for." }}
      sentence={teamSays}
    />
  );
}
