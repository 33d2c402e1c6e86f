/** A paper in another language: its own texts, and what the case tells, in that language; how the division is reached, from the nearest that says so. */
import { describe, expect, it } from "vitest";
import { gardenCase, paperCalled, subjectOf } from "../fixtures/garden-case.ts";
import { pdfPages } from "../fixtures/pdf-text.ts";
import { paperPdf } from "../pdf/render.ts";
import { paperOf } from "./paper-of.ts";
import { textIn } from "./pieces.ts";

const said = (text: string) => ({ kind: "paragraph", "x-order": 10, text });
const patches = {
  "rules/papers.json": {
    papers: {
      leaflet: {
        title: "告知单",
        "x-order": 90,
        language: "en",
        forParties: true,
        blocks: {
          what: said("{case.type}, {damage}, children near: {childrenNear|boxes}, found on {foundOn}, settled on {case.settledOn}."),
          reach: { ...said("Call {division.phone}, complain to {division.complaints}, come to {division.address}."), "x-order": 20 },
        },
      },
    },
  },
  "rules/organisation.json": {
    divisions: {
      d100000: { contact: { phone: "100-1", complaints: "the council" } },
      d100100: { contact: { phone: "100-2" } },
    },
  },
};

describe("a paper in English", () => {
  it("says money, dates, choices and room to write in English", async () => {
    const subject = subjectOf(await gardenCase(undefined, patches));
    const { language, blocks } = paperOf(subject, paperCalled(subject, "leaflet"));
    const [what, reach] = blocks.map((block) => (block.kind === "paragraph" ? textIn(block.said) : ""));
    expect(language).toBe("en");
    expect(what).toMatch(/12,345 yuan, children near: □yes {2}■no, found on \d+ \w+ \d{4}, settled on _+\.$/);
    expect(reach).toBe("Call 100-2, complain to the council, come to ____________.");
  });

  it("is printed in large type on more room, with the same words", async () => {
    const subject = subjectOf(await gardenCase(undefined, patches));
    const paper = paperOf(subject, paperCalled(subject, "notice"));
    const [small, large] = await Promise.all([paperPdf(paper, { compress: false }), paperPdf(paper, { compress: false, large: true })]);
    const words = (bytes: Uint8Array) =>
      pdfPages(bytes)
        .join("")
        .replaceAll(/\s|第\d+页|共\d+页/g, "");
    expect(words(large)).toBe(words(small));
    const sizes = (bytes: Uint8Array) =>
      [
        ...Buffer.from(bytes)
          .toString("latin1")
          .matchAll(/\/F\d+ ([\d.]+) Tf/g),
      ].map(([, size]) => Number(size));
    expect(Math.max(...sizes(large))).toBeGreaterThan(Math.max(...sizes(small)));
    expect(Math.min(...sizes(large))).toBeGreaterThanOrEqual(Math.min(...sizes(small)));
  });
});
