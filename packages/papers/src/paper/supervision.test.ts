/** Supervision cards on paper: one for each card, saying for what, since when, to whom, and who may lift it; and that it was lifted. */
import { describe, expect, it } from "vitest";
import type { Story } from "../../../casework/src/fixtures/story.ts";
import { gardenCase, handoverOf, paperCalled, subjectOf } from "../fixtures/garden-case.ts";
import { offeredPapers } from "./offered.ts";
import { paperOf } from "./paper-of.ts";
import { textIn } from "./pieces.ts";

const chair = { person: "Cora", roles: ["chair"], division: "100100" };

/** Nobody takes it on: a reminder, then a reprimand. */
async function carded(): Promise<Story> {
  const story = await gardenCase();
  await story.does({ kind: "assign", handler: "Stella" });
  await story.until("2026-11-16");
  return story;
}

const offers = (story: Story) => offeredPapers(subjectOf(story)).filter(({ paper }) => paper.id === "cardPaper");

function saying(story: Story, paper: string, of: string | undefined): string {
  const subject = subjectOf(story, { names: { Stella: "史黛拉", Cora: "柯拉" } });
  return paperOf(subject, paperCalled(subject, paper), of)
    .blocks.flatMap((block) => {
      if (block.kind === "table") return block.rows.map(({ label, said }) => `${label}：${textIn(said)}`);
      return "said" in block ? [textIn(block.said)] : [];
    })
    .join("\n");
}

const printed = (story: Story, index: number) => saying(story, "cardPaper", story.state.cards[index]?.id);

describe("a supervision card as a paper", () => {
  it("is offered once for each card, and not while there is none", async () => {
    expect(offers(await gardenCase())).toEqual([]);
    const story = await carded();
    expect(story.state.cards.map(({ card }) => card)).toEqual(["reminder", "reprimand"]);
    expect(offers(story).map(({ card, count, on, form }) => [card, count, on, form])).toEqual(
      story.state.cards.map(({ id, on }, index) => [id, index + 1, on, false]),
    );
  });

  it("says for what and since when, to whom it goes and who lifts it, and names nobody", async () => {
    const story = await carded();
    expect(printed(story, 0)).toBe(
      [
        "提醒牌",
        "100100-2026-CASE1之1",
        "送：坡上园（史黛拉）",
        "园友：阿**、本**",
        "事由：超过时限：尽快受理",
        "应办：2026年11月4日",
        "发出：2026年11月5日",
        "解除人：会长",
        "解除：____________",
      ].join("\n"),
    );
    expect(printed(story, 1)).toContain("100100-2026-CASE1之2");
  });

  it("says when, by whom and why it was lifted, and goes on saying the day that was let pass", async () => {
    const story = await carded();
    const [card] = story.state.cards;
    await story.does({ kind: "liftCard", card: card?.id ?? "", reason: "阿达·洛夫已等到人" }, chair);
    expect(printed(story, 0)).toContain("应办：2026年11月4日");
    expect(printed(story, 0)).toContain("解除：2026年11月16日　柯拉　阿**已等到人");
  });

  it.each([
    ["sent", "水务站"],
    ["came", "坡上园"],
  ])("for a letter that %s on paper goes to %s", async (handoverWay, addressee) => {
    const story = await gardenCase(undefined, { "rules/referral.json": { letter: { cards: { reminder: { afterDays: 1 } } } } });
    await story.does({
      kind: "supplement",
      record: handoverOf(story),
      values: { handoverWay, handoverAnswerBy: "2026-11-04" },
      reason: "so",
    });
    await story.until("2026-11-16");
    const index = story.state.cards.findIndex(({ cause }) => cause.kind === "letter");
    expect(printed(story, index)).toContain(`送：${addressee}`);
  });

  it("is not printed in place of a filing, nor a filing in its place", async () => {
    const story = await carded();
    const [filing, card] = [handoverOf(story), story.state.cards[0]?.id];
    expect(saying(story, "cardPaper", card)).toContain("提醒牌");
    expect(saying(story, "cardPaper", filing)).not.toContain("提醒牌");
    expect(saying(story, "slip", filing)).not.toContain("□水务站");
    expect(saying(story, "slip", card)).toContain("□水务站");
  });
});
