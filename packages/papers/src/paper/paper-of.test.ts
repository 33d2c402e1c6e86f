/** A paper says what the case tells: what was not answered is room to write, what is not known is said so, what is masked stays masked. */
import { type Item, isPaperName, masksBetween } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mild } from "../../../casework/src/fixtures/story.ts";
import { gardenCase, handoverOf, paperCalled, subjectOf } from "../fixtures/garden-case.ts";
import type { FilledBlock, FilledPaper } from "./filled.ts";
import { offeredPapers } from "./offered.ts";
import { paperOf } from "./paper-of.ts";
import { textIn } from "./pieces.ts";

const saidIn = (block: FilledBlock): readonly string[] => {
  if (block.kind === "table") return block.rows.map(({ label, said }) => `${label} ${textIn(said)}`);
  if (block.kind === "columns") return block.rows.map((row) => row.map(textIn).join(" | "));
  if (block.kind === "signatures") return block.lines.map(({ label, said }) => `${label} ${textIn(said)}`);
  return block.kind === "pageBreak" ? [] : [textIn(block.said)];
};
const textOf = ({ blocks }: FilledPaper): string => blocks.flatMap(saidIn).join("\n");

describe("a paper of the case", () => {
  it("says its facts in Chinese, amounts in capitals where declared, and one row for each person", async () => {
    const subject = subjectOf(await gardenCase());
    const text = textOf(paperOf(subject, paperCalled(subject, "notice")));
    for (const part of [
      "阿达·洛夫、本·里德：",
      "2026年11月1日在东三畦发现虫害，受害3株",
      "12,345元",
      "人民币壹万贰仟叁佰肆拾伍元整",
      "阿达·洛夫 | 13812345678",
      "本·里德 | 不详",
    ])
      expect(text).toContain(part);
  });

  it("leaves room for what was not answered, and leaves out what surely does not apply", async () => {
    const subject = subjectOf(await gardenCase({ ...mild, damage: 0 }));
    const text = textOf(paperOf(subject, paperCalled(subject, "notice")));
    expect(text).toContain("在____________发现虫害");
    expect(text).not.toContain("大写");
  });

  it("says that something is withheld instead of leaving it to be filled in", async () => {
    const subject = subjectOf(await gardenCase(), { withheld: new Set(["poisonName"]) });
    expect(textOf(paperOf(subject, paperCalled(subject, "notice")))).toContain("药名：（略）");
  });

  it("tells of a filing what had been done before it, however late it is printed", async () => {
    const counted = { papers: { slip: { blocks: { number: { text: "此前记录 {case.records} 份" } } } } };
    const story = await gardenCase(undefined, { "rules/papers.json": counted });
    await story.does({
      kind: "record",
      record: "handover",
      values: { handoverTo: "林场", handoverOffice: "waterBoard", handoverWay: "sent" },
    });
    const subject = subjectOf(story);
    const printed = story.state.records
      .filter(({ record }) => record === "handover")
      .map(({ id }) => /此前记录 \d 份/.exec(textOf(paperOf(subject, paperCalled(subject, "slip"), id)))?.[0]);
    const before = story.state.records.findIndex(({ record }) => record === "handover");
    expect(printed).toEqual([`此前记录 ${before} 份`, `此前记录 ${before + 1} 份`]);
  });

  it("masks for a reader also what somebody wrote into a text", async () => {
    const story = await gardenCase();
    const gardeners: readonly Item[] = [{ gardenerName: "阿**", gardenerPhone: "138****5678" }, { gardenerName: "本**" }];
    const state = { ...story.state, facts: { ...story.state.facts, gardeners } };
    const subject = subjectOf(story, { state, veiled: new Map(masksBetween(story.rules.policy, story.state.facts, state.facts)) });
    const text = textOf(paperOf(subject, paperCalled(subject, "notice")));
    expect(text).toContain("阿**说是本**的猫刨的");
    expect(text).not.toMatch(/洛夫|里德|13812345678/);
  });
});

describe("a paper of a filing", () => {
  it("is masked as policy says, whoever prints it, and ticks what was chosen", async () => {
    const story = await gardenCase();
    const subject = subjectOf(story);
    const text = textOf(paperOf(subject, paperCalled(subject, "slip"), handoverOf(story)));
    expect(text).toContain("园友 阿**、本**");
    expect(text).toContain("■水务站　□园艺学校");
    expect(text).toContain("回复 不详");
  });

  it("is a blank form before anything is filed", async () => {
    const subject = subjectOf(await gardenCase());
    expect(textOf(paperOf(subject, paperCalled(subject, "slip")))).toContain("□水务站　□园艺学校");
  });

  it("has its number once it was given, and room for it before", async () => {
    const story = await gardenCase();
    const before = paperOf(subjectOf(story), paperCalled(subjectOf(story), "slip"), handoverOf(story));
    expect([before.number, textOf(before)]).toEqual([undefined, expect.stringContaining("〔　　　　〕")]);
    await story.does({ kind: "numberPaper", paper: "slip", record: handoverOf(story), serial: 7 });
    const after = paperOf(subjectOf(story), paperCalled(subjectOf(story), "slip"), handoverOf(story));
    expect(after.number).toMatch(/移〔2026〕7号$/);
    expect(textOf(after)).toContain(after.number ?? "none");
  });
});

describe("what is offered", () => {
  it("is each filing its paper applies to, forms where nothing is filed, in the stages named", async () => {
    const story = await gardenCase();
    const offered = () => offeredPapers(subjectOf(story)).map(({ paper, form, record }) => [paper.id, form, record !== undefined]);
    expect(offered()).toEqual([
      ["notice", false, false],
      ["slip", false, true],
    ]);
    await story.step("accept");
    expect(offered()).toContainEqual(["pactPaper", true, false]);
    await story.does({ kind: "record", record: "handover", values: { handoverTo: null, handoverOffice: "school", handoverWay: "came" } });
    expect(offered().filter(([id]) => id === "slip")).toHaveLength(1);
  });
});

it("no place-holder is left and nothing is blank by mistake, whatever is known", async () => {
  const answers = fc.record(
    {
      plot: fc.constantFrom("东三畦", "", null),
      story: fc.constantFrom("一行\n两行", null),
      damage: fc.oneof(fc.nat({ max: 100_000_000 }), fc.constant(null)),
      plantsHit: fc.oneof(fc.nat({ max: 50 }), fc.constant({ atLeast: 2, atMost: 9 })),
      poisonName: fc.constantFrom("皂水", null),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(answers, async (facts) => {
      const story = await gardenCase({ ...mild, ...facts });
      const subject = subjectOf(story);
      for (const paper of subject.policy.papers) {
        for (const record of [undefined, ...story.state.records.flatMap(({ id, record: kind }) => (kind === paper.record ? [id] : []))]) {
          const filled = paperOf(subject, paper, record);
          const text = textOf(filled);
          expect(text).not.toMatch(/[{}]|undefined|null|\[object/);
          expect(filled.told.every((name) => Object.hasOwn(subject.policy.facts, name) && !isPaperName(name))).toBe(true);
          for (const block of filled.blocks)
            if (block.kind === "table") for (const { said } of block.rows) expect(textIn(said)).not.toBe("");
        }
      }
    }),
    { numRuns: 30 },
  );
});
