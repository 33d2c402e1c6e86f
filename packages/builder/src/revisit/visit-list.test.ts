/** The visits of a phase as a list: each with its day, and buttons that say what they do to which visit. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { EditingProvider } from "../entry/editing.ts";
import { compiledHillside, hillside } from "../fixtures/garden-draft.ts";
import { visitsUntil } from "./schedule-moves.ts";
import { VisitList } from "./visit-list.tsx";

it("has a line for each listed visit and one for all regular ones, with every button named in words", () => {
  const schedule = { days: [3, 10], every: 7 };
  const list = createElement(VisitList, {
    schedule,
    visits: visitsUntil(schedule, 60),
    of: "雨季",
    onMove: () => undefined,
    onRemove: () => undefined,
  });
  const value = {
    drafted: hillside,
    compiled: compiledHillside,
    language: "zh" as const,
    issues: new Map(),
    onChange: () => undefined,
    onGoTo: () => undefined,
  };
  const html = renderToStaticMarkup(createElement(EditingProvider, { value }, list));
  const names = [...html.matchAll(/<button[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name);
  const visits = ["第 1 次回访", "第 2 次回访", "此后定期回访"];
  expect(names).toEqual(visits.flatMap((name) => ["提前一天", "推后一天", "去掉"].map((what) => `${what}：雨季 · ${name}`)));
  expect([...html.matchAll(/<output>([^<]*)</g)].map(([, text]) => text)).toEqual(["第 3 天", "第 10 天", "每 7 天一次"]);
});
