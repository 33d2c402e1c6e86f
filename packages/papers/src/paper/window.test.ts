/** The last day of a time that runs from settlement, as a paper tells it: open until then, counted from the day a question names where it is answered. */
import { expect, it } from "vitest";
import { gardenCase, subjectOf, told } from "../fixtures/garden-case.ts";
import { textIn } from "./pieces.ts";
import { Teller } from "./tell.ts";

const source = { text: "《园圃公约》第三条" };
const window = (more: object) => ({
  "rules/deadlines.json": {
    deadlines: {
      askTheElders: {
        title: "请长老确认",
        "x-order": 9,
        stages: ["watching"],
        days: 30,
        count: "calendar",
        runsFrom: "settled",
        source,
        ...more,
      },
    },
  },
});

async function lastDay(more: object, facts: object = {}): Promise<readonly [string, string]> {
  const story = await gardenCase({ ...told, ...facts }, window(more));
  const said = () => textIn(new Teller(subjectOf(story), { title: "", language: "zh" }).pieces("{deadline.askTheElders}"));
  const before = said();
  await story.step("accept");
  await story.step("agree", { pactForm: "written", promises: [] });
  // Thirty days later nothing of it has moved.
  await story.until("2026-12-10");
  return [before, said()];
}

it("is left open before the settlement, and is thirty days after it then", async () => {
  const [before, after] = await lastDay({});
  expect(before).toMatch(/^　+年　+月　+日$/);
  expect(after).toBe("2026年12月2日");
});

it("runs from the day that a question names, where it is answered, and from the settlement where it is not", async () => {
  const field = { runsFromField: "foundOn" };
  expect((await lastDay(field, { foundOn: "2026-10-20" }))[1]).toBe("2026年11月19日");
  expect((await lastDay(field, { foundOn: null }))[1]).toBe("2026年12月2日");
});
