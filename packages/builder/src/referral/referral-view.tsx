/** Referral as a whole: in which disputes which departments are proposed a letter, and the departments there are. */
import { isObject, type JsonObject, type Language } from "@jiefen/policy";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "../entry/editing.ts";
import { EntryList } from "../entry/entry-list.tsx";
import { listedAt } from "../entry/listed.ts";
import { SaidLine } from "../entry/said-line.tsx";
import { useSaying } from "../entry/saying.ts";

const zh = { when: "当", to: "推送给", used: (rules: string) => `用于：${rules}`, unused: "没有规则用到" };
const en: typeof zh = { when: "When", to: "Letter to", used: (rules) => `Used by: ${rules}`, unused: "No rule uses it" };
const words: Readonly<Record<Language, typeof zh>> = { zh, en };

export function ReferralView({ path, pointer }: ViewProps) {
  const { drafted, language, words: common } = useEditing();
  const saying = useSaying(path);
  const said = words[language];
  const rules = listedAt(drafted, path, ["referrals"]);
  function ruleSays({ conditions, departments }: JsonObject) {
    return (
      <>
        <SaidLine about={said.when}>{saying.condition(conditions)}</SaidLine>
        <SaidLine about={said.to}>{saying.titles("department", departments)}</SaidLine>
      </>
    );
  }
  function departmentSays(_: JsonObject, name: string) {
    const using = rules.filter(({ value }) => isObject(value) && Array.isArray(value.departments) && value.departments.includes(name));
    return using.length > 0 ? said.used(using.map(({ title }) => title[language]).join(common.joiner)) : said.unused;
  }
  return (
    <>
      <EntryList
        path={path}
        parent={["referrals"]}
        pointer={pointer}
        heading={{ zh: "推送规则", en: "Referral rules" }}
        sentence={ruleSays}
      />
      <EntryList
        path={path}
        parent={["departments"]}
        pointer={pointer}
        heading={{ zh: "部门", en: "Departments" }}
        sentence={departmentSays}
      />
    </>
  );
}
