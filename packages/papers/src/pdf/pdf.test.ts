/** The PDF of a paper, and of the whole file, opened again: what stands on which page. */
import { describe, expect, it } from "vitest";
import { gardenCase, handoverOf, paperCalled, subjectOf } from "../fixtures/garden-case.ts";
import { pdfPages } from "../fixtures/pdf-text.ts";
import { paperOf } from "../paper/paper-of.ts";
import { dossierPdf } from "./dossier.ts";
import { paperPdf } from "./render.ts";

const open = { compress: false };

describe("the PDF of a paper", () => {
  it("holds its text, with the fonts it needs embedded, and begins a page where the paper says so", async () => {
    const story = await gardenCase();
    const subject = subjectOf(story);
    const bytes = await paperPdf(paperOf(subject, paperCalled(subject, "slip"), handoverOf(story)), open);
    const [first = "", second = "", ...rest] = pdfPages(bytes);
    expect(rest).toEqual([]);
    for (const part of ["移交单", "阿**、本**", "■水务站", "第1页"]) expect(first.replaceAll(" ", "")).toContain(part);
    expect(second).toContain("回执");
    expect(first + second).not.toMatch(/洛夫|里德/);
    expect(Buffer.from(bytes).toString("latin1")).toMatch(/FontFile2/);
  });

  it("is small, since only the characters used are embedded", async () => {
    const subject = subjectOf(await gardenCase());
    expect((await paperPdf(paperOf(subject, paperCalled(subject, "notice")))).length).toBeLessThan(200_000);
  });
});

describe("the whole file", () => {
  it("lists what is kept beside the case, and not what was removed", async () => {
    const story = await gardenCase();
    const attachment = { mediaType: "image/jpeg", bytes: 1000, kind: "leafPhoto" } as const;
    await story.does({ kind: "attach", attachment: { ...attachment, digest: "a".repeat(64), name: "leaf.jpg" } });
    await story.does({ kind: "attach", attachment: { ...attachment, digest: "b".repeat(64), name: "blurred.jpg" } });
    const wrong = story.state.attachments?.[1]?.id ?? "";
    await story.does({ kind: "removeAttachment", attachment: wrong, reason: "blurred" });
    const pages = pdfPages((await dossierPdf(subjectOf(story))?.bytes(open)) ?? new Uint8Array());
    const contents = (pages[1] ?? "").replaceAll(" ", "");
    expect(contents).toContain("叶片照片：leaf.jpg");
    expect(contents).toContain("电子附件");
    expect(contents).not.toContain("blurred");
  });

  it("has cover, contents with the pages the papers begin on, the papers in declared order, and an end", async () => {
    const story = await gardenCase();
    await story.step("accept");
    await story.step("agree", {
      pactForm: "written",
      promises: [{ promiseText: "补种十株", promiseAmount: 10_000, promiseDueOn: "2026-12-01" }],
    });
    const whole = dossierPdf(subjectOf(story));
    const pages = pdfPages((await whole?.bytes(open)) ?? new Uint8Array()).map((text) => text.replaceAll(" ", ""));
    const pageOf = (title: string) => pages.findIndex((text, index) => index > 1 && text.startsWith(title)) + 1;
    expect(pages[0]).toContain("园案卷100100-2026-CASE1");
    expect(pages[1]).toContain(`1园情通知${pageOf("园情通知")}`);
    expect(pages[1]).toContain(`2约定书${pageOf("约定书")}`);
    expect(pages[1]).toContain(`3移交单${pageOf("移交单")}`);
    expect([pageOf("园情通知"), pageOf("约定书")]).toEqual([3, 4]);
    expect(pages.at(-1)).toMatch(/^共_+页/);
  });

  it("gathers papers of one kind in the contents, with the pages they begin and end on, unless each has a number", async () => {
    const story = await gardenCase();
    for (const handoverNumber of [null, null, "坡移〔2026〕7号"]) {
      const values = { handoverTo: "水务站", handoverOffice: "waterBoard", handoverWay: "sent", handoverNumber };
      await story.does({ kind: "record", record: "handover", values });
    }
    const pages = pdfPages((await dossierPdf(subjectOf(story))?.bytes(open)) ?? new Uint8Array()).map((text) => text.replaceAll(" ", ""));
    const begins = pages.flatMap((text, index) => (index > 1 && text.startsWith("移交单") ? [index + 1] : []));
    expect(begins).toHaveLength(4);
    // Each is on two pages.
    expect(pages[1]).toContain(`2移交单（3份）${begins[0]}–${(begins[2] ?? 0) + 1}`);
    expect(pages[1]).toContain(`3移交单${begins[3]}坡移〔2026〕7号`);
  });

  it("says what it always has and this case has not yet", async () => {
    const pages = pdfPages((await dossierPdf(subjectOf(await gardenCase()))?.bytes(open)) ?? new Uint8Array());
    expect(pages[1]).toContain("约定书尚缺");
  });
});
