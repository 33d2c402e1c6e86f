/** What goes, what is only put out of use, and what stays. */
import { describe, expect, it } from "vitest";
import type { Drafted } from "../../draft/drafted.ts";
import { withChanges } from "../../draft/with-changes.ts";
import { hillside } from "../../fixtures/garden-draft.ts";
import { emptyField } from "../field/new-field.ts";
import { addNewField, type Moved } from "./moves.ts";
import { outlineOf } from "./outline.ts";
import { removeOption, removeQuestion, removeSection } from "./removal.ts";

const path = "schemas/dispute-types/aphids.json";
const begun: Drafted = { ...hillside, base: hillside.policy };
const place = { section: "signs" };
const made = (drafted: Drafted, kind: "yesNo" | "list" | "one", before = begun) =>
  addNewField(
    before,
    path,
    outlineOf(drafted, path),
    { ...emptyField(kind), title: { zh: "新", en: "Fresh" }, item: { zh: "项", en: "part" } },
    place,
  );
const after = (moved: Moved, before: Drafted) => withChanges(before, "changes" in moved ? moved.changes : []);

describe("removeQuestion", () => {
  it("takes away what this draft added, with the field it made for it", () => {
    for (const kind of ["yesNo", "list"] as const) {
      const drafted = after(made(begun, kind), begun);
      const removal = removeQuestion(drafted, path, "hillsideFresh");
      expect(removal).toMatchObject({ how: "remove", field: true });
      const gone = withChanges(drafted, removal.how === "keep" ? [] : removal.changes);
      expect(gone.policy.documents["schemas/fields.json"]).toEqual(begun.policy.documents["schemas/fields.json"]);
      expect(gone.policy.documents[path]).toEqual(begun.policy.documents[path]);
    }
  });

  it("puts out of use what records may hold, and everything while that is not known", () => {
    expect(removeQuestion(begun, path, "terraceWidth").how).toBe("retire");
    const drafted = after(made(hillside, "yesNo", hillside), hillside);
    expect(removeQuestion(drafted, path, "hillsideFresh")).toMatchObject({ how: "retire", because: "records" });
  });

  it("puts out of use what is read elsewhere, naming who reads it", () => {
    const drafted = after(made(begun, "yesNo"), begun);
    const used = withChanges(drafted, [
      { path, pointer: "/properties/terraceWidth/x-showWhen", value: { fact: "hillsideFresh", operator: "equal", value: true } },
    ]);
    expect(removeQuestion(used, path, "hillsideFresh")).toMatchObject({
      how: "retire",
      because: "used",
      usages: [{ kind: "shows", pointer: "/properties/terraceWidth" }],
    });
  });

  it("leaves what the layer above asks", () => {
    expect(removeQuestion(begun, path, "honeydew")).toEqual({ how: "keep" });
  });
});

describe("removeOption", () => {
  it("takes away a fresh choice, and keeps those of the layer above", () => {
    const fields = "schemas/fields.json";
    const [field = "", codes = {}] =
      Object.entries(Object(begun.policy.documents[fields])).find(([, one]) => Object(one)["x-options"] !== undefined) ?? [];
    const drafted = withChanges(begun, [{ path: fields, pointer: `/${field}/x-options/fresh`, value: { title: "新", "x-order": 99 } }]);
    expect(removeOption(drafted, field, "fresh").how).toBe("remove");
    const [known = ""] = Object.keys(Object(codes)["x-options"]);
    expect(removeOption(drafted, field, known).how).toBe("keep");
  });
});

describe("removeSection", () => {
  it("takes away an empty part of this layer only", () => {
    const drafted = withChanges(begun, [{ path, pointer: "/x-sections/own", value: { title: "本级", "x-order": 99 } }]);
    expect(removeSection(drafted, path, "own", 0)).toEqual([{ path, pointer: "/x-sections/own" }]);
    expect(removeSection(drafted, path, "own", 1)).toBeUndefined();
    expect(removeSection(drafted, path, "signs", 0)).toBeUndefined();
  });
});
