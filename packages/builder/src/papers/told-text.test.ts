/** Place-holders by title: what is shown leads back to what was written. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { callsOf, shownText, writtenText } from "./told-text.ts";

const names = [
  { id: "plot", title: { zh: "地块", en: "Plot" } },
  { id: "case.number", title: { zh: "编号", en: "Number" } },
  // Called as another is.
  { id: "bed", title: { zh: "地块", en: "Plot" } },
  { id: "odd", title: { zh: "{怪|名}", en: "odd" } },
];
const languages = ["zh", "en"] as const;

it("shows each place-holder by its title and how it is written out", () => {
  const calls = callsOf(names, "zh");
  expect(shownText("在{plot}，{bed}：{odd|plain}", calls, "zh")).toBe("在{地块}，{地块 (2)}：{怪 名|只写数字}");
});

it("leads back to what was written, in both languages", () => {
  const piece = fc.oneof(
    fc.stringMatching(/^[^{}]{0,6}$/),
    fc.constantFrom(...names.map(({ id }) => `{${id}}`), "{plot|capitals}", "{bed|boxes}", "{unknown}"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(...languages), (pieces, language) => {
      const text = pieces.join("");
      const calls = callsOf(names, language);
      expect(writtenText(shownText(text, calls, language), calls, language)).toBe(text);
    }),
  );
});
