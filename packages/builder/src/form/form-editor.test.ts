/** A form of the draft as an administrator sees it. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type Editing, EditingProvider } from "../entry/editing.ts";
import { compiledHillside, hillside } from "../fixtures/garden-draft.ts";
import { FormEditor } from "./form-editor.tsx";
import { outlineOf } from "./form-outline.ts";

const path = "schemas/dispute-types/aphids.json";
const editing: Editing = {
  drafted: hillside,
  compiled: compiledHillside,
  language: "zh",
  issues: new Map(),
  onChange: () => {},
  onGoTo: () => {},
};

function shown(question: string | undefined, more: Partial<Editing> = {}): string {
  const form = createElement(FormEditor, { path, pointer: question === undefined ? "" : `/properties/${question}` });
  return renderToStaticMarkup(createElement(EditingProvider, { value: { ...editing, ...more } }, form));
}

describe("FormEditor", () => {
  const [first] = outlineOf(hillside, path).flatMap(({ questions }) => questions);

  it("lists every question by its title, all closed at first", () => {
    const html = shown(undefined);
    for (const { questions } of outlineOf(hillside, path)) for (const { title } of questions) expect(html).toContain(title.zh);
    expect(html).not.toContain('aria-expanded="true"');
    expect(html).toContain("新增问题");
  });

  it("opens a question: what this form says of it, and the field behind it", () => {
    const html = shown(first?.name);
    expect(html).toContain('aria-expanded="true"');
    expect(html).toContain("必答");
    expect(html).toContain("字段本身");
  });

  it("offers nothing to a reader who may not change it", () => {
    const html = shown(first?.name, { readOnly: true });
    expect(html).not.toContain("新增问题");
    expect(html).not.toContain("<input");
  });
});
