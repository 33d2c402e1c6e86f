/** Word files opened again; templates that are adapted, filled, and refused. */
import { TemplateHandler } from "easy-template-x";
import { describe, expect, it } from "vitest";
import { gardenCase, handoverOf, paperCalled, subjectOf } from "../fixtures/garden-case.ts";
import { paperOf } from "../paper/paper-of.ts";
import { paperWord } from "./document.ts";
import { fillTemplate } from "./fill-template.ts";
import { standardTemplate } from "./standard-template.ts";
import { type TemplatePart, templateFaults } from "./template-faults.ts";

const textOf = (bytes: Uint8Array) => new TemplateHandler().getText(Buffer.from(bytes));
const part = (name: string, text = ""): TemplatePart => ({ name, bytes: new TextEncoder().encode(text) });
const body = part("word/document.xml", "<w:document/>");

describe("a paper as a Word file", () => {
  it("says the same as its PDF", async () => {
    const story = await gardenCase();
    const subject = subjectOf(story);
    const text = await textOf(await paperWord(paperOf(subject, paperCalled(subject, "slip"), handoverOf(story))));
    for (const said of ["移交单", "阿**、本**", "■水务站　□园艺学校", "沿此线裁开"]) expect(text).toContain(said);
  });
});

describe("the standard template", () => {
  it("keeps the place-holders, and is filled to what the blocks say, item by item", async () => {
    const story = await gardenCase();
    const subject = subjectOf(story);
    for (const [id, record] of [["notice"], ["slip", handoverOf(story)], ["pactPaper"]] as const) {
      const paper = paperCalled(subject, id);
      const template = await standardTemplate(paper);
      const filled = await fillTemplate(template, subject, paper, record);
      const [text, straight] = [await textOf(filled.bytes), await textOf(await paperWord(paperOf(subject, paper, record)))];
      expect(text).not.toMatch(/[{}]/);
      if (id !== "pactPaper") expect(text.replaceAll(/[\s_]/g, "")).toBe(straight.replaceAll(/[\s_]/g, ""));
      expect(filled.told).toEqual(paperOf(subject, paper, record).told);
    }
    expect(await textOf(await standardTemplate(paperCalled(subject, "notice")))).toContain("{damage|capitals}");
  });

  it("has no fault", async () => {
    const subject = subjectOf(await gardenCase());
    for (const paper of subject.policy.papers) {
      expect(await templateFaults(await standardTemplate(paper), [body], subject.policy, paper)).toEqual([]);
    }
  });
});

describe("a template that was adapted", () => {
  const withText = (text: string) =>
    paperWord({ language: "zh", title: "x", blocks: [{ kind: "paragraph", said: [{ text }], align: "left", indented: false }] });

  it("may use any fact by its name", async () => {
    const subject = subjectOf(await gardenCase());
    const paper = paperCalled(subject, "notice");
    const template = await withText("{spread}、{weather|boxes}、{case.number}、{bothWilling}");
    expect(await templateFaults(template, [body], subject.policy, paper)).toEqual([]);
    const { bytes } = await fillTemplate(template, subject, paper);
    expect(await textOf(bytes)).toBe("一处、□潮湿　■干燥　□有风、100100-2026-CASE1、是");
  });

  it.each([
    ["{plott}", /没有叫 \{plott\} 的占位符。是不是指 \{plot\}/],
    ["{gardeners}", /\{gardeners\}/],
    ["{damage|capitels}", /是不是指 \{damage\|capitals\}/],
    ["{#list.peeple}x{/list.peeple}", /是不是指 \{list.people\}/],
    ["{plot", /成对/],
  ])("is refused where a place-holder names nothing: %s", async (text, message) => {
    const subject = subjectOf(await gardenCase());
    const faults = await templateFaults(await withText(text), [body], subject.policy, paperCalled(subject, "notice"));
    expect(faults.map(({ zh }) => zh).join()).toMatch(message);
  });

  it.each([
    [[part("xl/workbook.xml")], /不是 .docx/],
    [[body, part("word/vbaProject.bin")], /vbaProject/],
    [[body, part("word/embeddings/oleObject1.bin")], /oleObject1/],
    [[body, part("../evil.xml")], /evil/],
    [[body, part("[Content_Types].xml", '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>')], /宏/],
    [
      [body, part("word/_rels/document.xml.rels", '<Relationship Id="a" Target="http://evil.example/x" TargetMode="External"/>')],
      /evil.example/,
    ],
    [[body, part("word/_rels/settings.xml.rels", '<Relationship TargetMode="External" Target="file:///x.dotm"/>')], /x.dotm/],
    [[part("word/document.xml", '<!DOCTYPE x [<!ENTITY a "b">]>')], /声明/],
    [[part("word/document.xml", "<w:instrText>DDEAUTO c:\\\\x</w:instrText>")], /DDEAUTO/],
  ])("is refused where it brings what it may not: %#", async (parts, message) => {
    const subject = subjectOf(await gardenCase());
    const faults = await templateFaults(await withText("x"), parts, subject.policy, paperCalled(subject, "notice"));
    expect(faults.map(({ zh }) => zh).join()).toMatch(message);
  });
});
