/** Deadlines as a whole: how long, where, for whom, and the cards that follow; what cards there are, and how they add up. */
import type { JsonObject, Language } from "@jiefen/policy";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "../entry/editing.ts";
import { EntryList } from "../entry/entry-list.tsx";
import { SaidLine } from "../entry/said-line.tsx";
import { keyedIn, useSaying } from "../entry/saying.ts";

const zh = {
  days: "期限",
  stages: "环节",
  applies: "适用",
  always: "一律适用",
  cards: "超期发牌",
  noCards: "不发牌",
  after: (card: string, days: string) => `${card}：超期满 ${days}`,
  told: "告知",
  lifted: "解除",
  adds: (count: string, of: string, gives: string) => `${of}累计 ${count}，发${gives}`,
};
const en: typeof zh = {
  days: "Within",
  stages: "Stages",
  applies: "Applies",
  always: "always",
  cards: "When passed",
  noCards: "no card",
  after: (card, days) => `${card} once ${days} over`,
  told: "Told",
  lifted: "Lifted by",
  adds: (count, of, gives) => `${of}, ${count}: gives ${gives}`,
};
const words: Readonly<Record<Language, typeof zh>> = { zh, en };

export function DeadlinesView({ path, pointer }: ViewProps) {
  const { language } = useEditing();
  const saying = useSaying(path);
  const said = words[language];
  function deadlineSays(deadline: JsonObject) {
    const cards = keyedIn(deadline, "cards").map(([card, { afterDays }]) =>
      said.after(saying.title("card", card), saying.amount(afterDays, "days")),
    );
    return (
      <>
        <SaidLine about={said.days}>{saying.amount(deadline.days, deadline.count === "working" ? "workingDays" : "days")}</SaidLine>
        <SaidLine about={said.stages}>{saying.titles("stage", deadline.stages)}</SaidLine>
        <SaidLine about={said.applies}>{saying.condition(deadline.appliesWhen) ?? said.always}</SaidLine>
        <SaidLine about={said.cards}>{cards.length > 0 ? cards.join(language === "zh" ? "；" : "; ") : said.noCards}</SaidLine>
      </>
    );
  }
  function cardSays({ notify, liftedBy }: JsonObject) {
    return (
      <>
        <SaidLine about={said.told}>{saying.titles("role", notify)}</SaidLine>
        <SaidLine about={said.lifted}>{saying.titles("role", liftedBy)}</SaidLine>
      </>
    );
  }
  return (
    <>
      <EntryList
        path={path}
        parent={["deadlines"]}
        pointer={pointer}
        heading={{ zh: "办理期限", en: "Deadlines" }}
        sentence={deadlineSays}
      />
      <EntryList path={path} parent={["cards"]} pointer={pointer} heading={{ zh: "督办牌", en: "Supervision cards" }} sentence={cardSays} />
      <EntryList
        path={path}
        parent={["accumulation"]}
        pointer={pointer}
        heading={{ zh: "累计发牌", en: "Cards that add up" }}
        sentence={({ of, count, gives }) => said.adds(saying.amount(count, "times"), saying.title("card", of), saying.title("card", gives))}
      />
    </>
  );
}
