/** The form designer as an administrator sees it, and that everything a hand can drag has a button too. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type Editing, EditingProvider } from "../entry/editing.ts";
import { compiledHillside, hillside } from "../fixtures/garden-draft.ts";
import { outlineOf } from "./arrange/outline.ts";
import { fieldKinds } from "./field/field-kind.ts";
import { FormDesigner } from "./form-designer.tsx";
import { paletteOf, sought } from "./palette/palette-fields.ts";

const path = "schemas/dispute-types/aphids.json";
const editing: Editing = {
  drafted: { ...hillside, base: hillside.policy },
  compiled: compiledHillside,
  language: "zh",
  issues: new Map(),
  onChange: () => {},
  onGoTo: () => {},
};

function shown(pointer: string, more: Partial<Editing> = {}): string {
  const designer = createElement(FormDesigner, { path, pointer });
  return renderToStaticMarkup(createElement(EditingProvider, { value: { ...editing, ...more } }, designer));
}
const own = outlineOf(hillside, path).flatMap(({ questions }) => questions.filter(({ shared }) => !shared));

describe("FormDesigner", () => {
  it("lists the form's own questions, and those of every type in one line", () => {
    const html = shown("");
    for (const { title } of own) expect(html.includes(title.zh), title.zh).toBe(true);
    expect(html).toMatch(/各类纠纷共有的 \d+ 个问题/);
    expect(html.includes('data-question-title="plot"'), 'data-question-title="plot"').toBe(false);
  });

  it("offers every kind of question, each with a button beside its handle", () => {
    const html = shown("");
    for (const kind of fieldKinds) expect(html.includes(`data-palette="kind:${kind}"`), `data-palette="kind:${kind}"`).toBe(true);
    expect(html.includes("拖动：是／否"), "拖动：是／否").toBe(true);
    expect(html.includes("添加：是／否"), "添加：是／否").toBe(true);
  });

  it("opens a question with the field behind it, who uses it, and the ways to move it", () => {
    const html = shown("/properties/terraceWidth");
    expect(html.includes('aria-expanded="true"'), 'aria-expanded="true"').toBe(true);
    for (const part of ["在这张表上", "字段本身", "谁在用它", "上移", "下移", "在它后面添加", "移到另一部分"])
      expect(html.includes(part), part).toBe(true);
  });

  it("says when a question is asked, and what becomes of what it hid", () => {
    const html = shown("/properties/ladybirds");
    expect(html.includes("只在这时才问"), "只在这时才问").toBe(true);
    expect(html.includes("提交时不保留"), "提交时不保留").toBe(true);
  });

  it("says of a question of the layer above why it stays", () => {
    expect(shown("/properties/honeydew").includes("这是上级规定的问题")).toBe(true);
    expect(shown("/properties/terraceWidth").includes("已有记录可能填过它")).toBe(true);
  });

  it("speaks English too", () => {
    const html = shown("/properties/terraceWidth", { language: "en" });
    for (const part of ["Used by", "Move up", "The field itself", "Records may hold an answer"])
      expect(html.includes(part), part).toBe(true);
  });

  it("offers nothing to a reader who may not change it", () => {
    const html = shown("/properties/terraceWidth", { readOnly: true });
    for (const part of ["data-palette", "data-handle", "data-add-to", "<input", 'data-act="remove"'])
      expect(html.includes(part), part).toBe(false);
  });
});

describe("paletteOf", () => {
  const groups = paletteOf(hillside.policy.documents);

  it("holds every field that may stand on a form once, and none that is asked of list items", () => {
    const names = groups.flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    const library = Object.entries(Object(hillside.policy.documents["schemas/fields.json"]));
    const items = library.flatMap(([, field]) => Object.keys(Object(Object(Object(field).items).properties)));
    expect(items.length).toBeGreaterThan(0);
    for (const [name, field] of library) expect(names.includes(name)).toBe(!items.includes(name) && Object(field).retired !== true);
  });

  it("is found by words of either language and by kind", () => {
    const found = sought(groups, "ladybird", undefined).flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(found).toContain("ladybirds");
    for (const { fields } of sought(groups, "", "yesNo")) for (const { kind } of fields) expect(kind).toBe("yesNo");
    expect(sought(groups, "没有这样的字段", undefined)).toEqual([]);
  });
});
