/** What is not asked but follows from what was asked or done stands on papers too; where it does not follow, there is room to write. */
import { expect, it } from "vitest";
import { gardenCase, paperCalled, subjectOf, told } from "../fixtures/garden-case.ts";
import { paperOf } from "./paper-of.ts";
import { textIn } from "./pieces.ts";

const text = "{gardenerCount}，{oldestPlot|plain}，{failedTreatments|plain}";
const patches = {
  "rules/papers.json": {
    papers: { count: { title: "统计", "x-order": 90, blocks: { what: { kind: "paragraph", "x-order": 10, text } } } },
  },
};

it("counts what the case holds, and leaves room where the answers do not settle it", async () => {
  const said = async (facts?: Parameters<typeof gardenCase>[0]) => {
    const subject = subjectOf(await gardenCase(facts, patches));
    const [block] = paperOf(subject, paperCalled(subject, "count")).blocks;
    return block?.kind === "paragraph" ? textIn(block.said) : "";
  };
  expect(await said()).toMatch(/^2\D*，_+，0$/);
  expect(await said({ ...told, gardeners: [{ id: "p1", gardenerName: "甲" }] })).toMatch(/^1\D*，/);
});
