/** A new form of the lower layer is complete: it compiles into one more type, or one more record. */
import { compile, type EffectivePolicy, released } from "@jiefen/policy";
import { describe, expect, it } from "vitest";
import { withChanges } from "../../draft/with-changes.ts";
import { commons, hillside } from "../../fixtures/garden-draft.ts";
import { codeTables, formChanges, type NewForm } from "./form-changes.ts";
import { mayAddForm } from "./may-add-form.ts";

const named: NewForm = {
  kind: "disputeType",
  title: { zh: "蜗牛", en: "Snails" },
  part: { zh: "蜗牛迹象", en: "Signs of snails" },
  codes: { north: "09", south: "" },
  repeats: false,
};
/** What `withChanges` leaves is of the shape the server would hold it to. */
const compiled = (policy: EffectivePolicy) => compile(released(policy));

describe("formChanges", () => {
  it("makes an empty dispute type with its first part, in both languages", () => {
    const { path, changes } = formChanges(hillside, named);
    expect(path).toBe("schemas/dispute-types/hillsideSnails.json");
    const type = compiled(withChanges(hillside, changes).policy).disputeTypes.find(({ id }) => id === "hillsideSnails");
    expect(type).toMatchObject({ title: named.title, mapsTo: { north: "09" } });
    expect(type?.sections.map(({ title }) => title)).toContainEqual(named.part);
    expect(changes.filter((change) => change.pointer === "")).toHaveLength(1);
  });

  it("copies the questions of another type with their English", () => {
    const { path, changes } = formChanges(hillside, { ...named, copied: "aphids" });
    const drafted = withChanges(hillside, changes);
    const policy = compiled(drafted.policy);
    const facts = (id: string) => policy.disputeTypes.find((type) => type.id === id)?.questions.map(({ fact, title }) => ({ fact, title }));
    expect(facts("hillsideSnails")).toEqual(facts("aphids"));
    expect(drafted.policy.documents[path]).not.toHaveProperty("retired");
  });

  it("makes a record that is filed again and again", () => {
    const { changes } = formChanges(hillside, { ...named, kind: "record", title: { zh: "回看", en: "Look back" }, repeats: true });
    expect(compiled(withChanges(hillside, changes).policy).records.hillsideLookBack).toMatchObject({ repeats: true, questions: [] });
  });

  it("knows the code tables, and who may add a form", () => {
    expect([...codeTables(hillside)].sort()).toEqual(["north", "south"]);
    expect(mayAddForm(hillside, "disputeType")).toBe(true);
    expect(mayAddForm({ ...hillside, contracts: {} }, "disputeType")).toBe(false);
    expect(mayAddForm(commons, "record")).toBe(true);
  });
});
