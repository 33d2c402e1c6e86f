/** Who decides, who is told and what follows being late, as the garden's policy says it. */
import { describe, expect, it } from "vitest";
import { compile } from "../compile/compile.ts";
import { compileStanding } from "../compile/standing.ts";
import { validPolicy } from "../fixtures/garden-policy.ts";
import { readFixture } from "../fixtures/read-fixture.ts";
import type { PolicyFile } from "../overlay/effective-policy.ts";
import type { Language } from "../policy/text.ts";
import { describePolicy } from "./describe-policy.ts";
import type { PartId } from "./description.ts";

function part(id: PartId, language: Language, files: readonly PolicyFile[] = readFixture("garden")): readonly string[] {
  const valid = validPolicy(files, "commons");
  const found = describePolicy(compile(valid), compileStanding(valid), language).find((one) => one.id === id);
  return found?.sentences.map(({ text }) => text) ?? [];
}

/** The garden without one part of its grading. */
function without(...keys: readonly string[]): readonly PolicyFile[] {
  return readFixture("garden").map((file) => {
    if (file.path !== "rules/grading.json" || file.layer !== "commons") return file;
    const kept = Object.entries(Object(file.content)).filter(([key]) => !keys.includes(key));
    return { ...file, content: Object.fromEntries(kept) };
  });
}

/** Plans that issue no card, and papers that are of none. */
function withoutCards(content: unknown): unknown {
  return JSON.parse(JSON.stringify(content, (key, value: unknown) => (key === "card" || key === "cardPaper" ? undefined : value)));
}

describe("rising and falling", () => {
  it("says from which level a correction waits, who sets levels by hand, and who is told", () => {
    expect(part("downgrade", "en").slice(3)).toEqual([
      "A correction takes effect at once, but where it would lower “harm” from “severe” or above, a second person decides first.",
      "Corrected down from “severe”: approved by chair.",
      "Set by hand to “serious”, or down from it: approved by chair; raised by one of these, it takes effect at once.",
      "Set by hand to “severe”, or down from it: approved by chair; raised by one of these, it takes effect at once.",
      "Up to “severe”: told to chair.",
      "Up to “serious”: told to steward, chair.",
    ]);
    expect(part("downgrade", "zh").slice(3)).toEqual([
      "更正随时生效；但会使已是“严重”或更高的危害程度降低的，须他人批准后才更正。",
      "更正使“严重”降低：由会长批准。",
      "人工调至“较重”或由“较重”调低：由会长批准；其本人调高的随时生效。",
      "人工调至“严重”或由“严重”调低：由会长批准；其本人调高的随时生效。",
      "升至“严重”：告知会长。",
      "升至“较重”：告知管事、会长。",
    ]);
  });

  it("says what holds where the policy says nothing", () => {
    expect(part("downgrade", "en", without("correction", "override", "notify")).slice(3)).toEqual([
      "A correction takes effect at once; nobody else is asked.",
      "No level is set by hand.",
    ]);
  });
});

describe("deadlines", () => {
  it("say hours, the same day, from when they run, and what is to be filed", () => {
    const source = { text: "《园圃公约》第三条" };
    const limit = (title: string, more: object) => ({ title, "x-order": 1, stages: ["treating"], source, ...more });
    const deadlines = {
      hours: limit("甲", { hours: 24, runsFrom: "accepted" }),
      sameDay: limit("丙", { days: 0, count: "calendar", runsFrom: "level" }),
      report: limit("乙", { days: 5, count: "calendar", record: "treatment", repeats: true }),
    };
    const files = readFixture("garden").map((file) => (file.path === "rules/deadlines.json" ? { ...file, content: { deadlines } } : file));
    const unlinked = files.map((file) =>
      ["rules/revisit.json", "rules/papers.json"].includes(file.path) ? { ...file, content: withoutCards(file.content) } : file,
    );
    expect(part("deadlines", "zh", unlinked)).toEqual([
      "甲：在“处理中”不超过 24小时，自受理起算。",
      "乙：在“处理中”每 5天内填报“处理”。",
      "丙：在“处理中”须当日办完，自定级起算。",
    ]);
  });

  it("say which cards follow and when, who lifts them, and how they add up", () => {
    expect(part("deadlines", "en")).toEqual([
      "take it on soon: at most 2 working days in “noticed”; “reminder” when 1 day late; “reprimand” when 5 days late.",
      "treat it soon: where level in force is “serious” or above, at most 10 days in “treating”; “reminder” when 1 day late.",
      "reminder: told to steward; lifted by chair, never by the handler.",
      "reprimand: told to chair; lifted by chair, never by the handler.",
      "two reminders: 2 of “reminder”, not lifted, give “reprimand”.",
    ]);
    expect(part("deadlines", "zh").slice(2)).toEqual([
      "提醒牌：告知管事；由会长解除，承办人不得解除。",
      "警示牌：告知会长；由会长解除，承办人不得解除。",
      "两张提醒牌：未解除的“提醒牌”满 2张，发“警示牌”。",
    ]);
  });
});

it("a plan says which card a row of missed visits brings", () => {
  const [said] = part("revisit", "en").filter((one) => one.includes("issued"));
  expect(said).toContain("2 missed in a row: told to chair, and “reminder” issued");
});
