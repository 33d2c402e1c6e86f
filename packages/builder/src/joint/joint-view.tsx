/** Who mediates together as a whole: what speaks for and against people, what they may be, and the rungs. */
import { findAt, type Language } from "@jiefen/policy";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "../entry/editing.ts";
import { EntryList } from "../entry/entry-list.tsx";
import { SaidLine } from "../entry/said-line.tsx";
import { useSaying } from "../entry/saying.ts";

const zh = { points: (points: number) => `${points > 0 ? "+" : ""}${points} 分`, excludes: "回避", warns: "提示", until: "期限" };
const en: typeof zh = {
  points: (points) => `${points > 0 ? "+" : ""}${points} points`,
  excludes: "Stands back",
  warns: "Warning",
  until: "Limit",
};
const words: Readonly<Record<Language, typeof zh>> = { zh, en };

export function JointView({ path, pointer }: ViewProps) {
  const { drafted, language } = useEditing();
  const saying = useSaying(path);
  const said = words[language];
  const has = (part: string) => findAt(drafted.policy.documents[path], [part]) !== undefined;
  return (
    <>
      <EntryList
        path={path}
        parent={["merits"]}
        pointer={pointer}
        heading={{ zh: "推荐依据", en: "Merits" }}
        help={{ zh: "分数相加，高的先推荐。", en: "Points are added up; the highest is proposed first." }}
        sentence={({ points }) => <SaidLine>{typeof points === "number" ? said.points(points) : ""}</SaidLine>}
      />
      <EntryList
        path={path}
        parent={["conflicts"]}
        pointer={pointer}
        heading={{ zh: "回避情形", en: "Conflicts of interest" }}
        help={{
          zh: "回避的不能邀请，提示的由邀请人核实。",
          en: "Who stands back cannot be asked; a warning is for whoever asks to look into.",
        }}
        sentence={({ effect }) => <SaidLine>{effect === "excludes" ? said.excludes : said.warns}</SaidLine>}
      />
      <EntryList
        path={path}
        parent={["professions"]}
        pointer={pointer}
        heading={{ zh: "人员类别", en: "Professions" }}
        help={{ zh: "人员名录里可以选的类别。", en: "What people on the roster may be." }}
        sentence={() => undefined}
      />
      {has("objection") && (
        <EntryList
          path={path}
          parent={["objection", "grounds"]}
          pointer={pointer}
          heading={{ zh: "要求更换的理由", en: "Grounds of objection" }}
          help={{ zh: "当事人要求更换调解员时选择。", en: "Chosen when a party objects to a mediator." }}
          sentence={() => undefined}
        />
      )}
      {has("ladder") && (
        <EntryList
          path={path}
          parent={["ladder", "rungs"]}
          pointer={pointer}
          heading={{ zh: "调解层级", en: "Rungs" }}
          help={{ zh: "从低到高，期满逐级上报。", en: "From the lowest; a case moves up when the time has run out." }}
          sentence={({ deadline }) => <SaidLine about={said.until}>{saying.title("deadline", deadline)}</SaidLine>}
        />
      )}
    </>
  );
}
