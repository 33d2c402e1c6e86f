/** A pasted text fills a form by the labels that policy declares, changes nothing that was answered, and can be taken out again. */
import { type Channel, checkAnswers, type DisputeType, type Facts, type FactValue } from "@jiefen/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemsOf } from "../facts/parties.ts";
import { garden } from "../fixtures/garden.ts";
import { goodFacts } from "../fixtures/moves.ts";
import { dayInText } from "./day-in-text.ts";
import { type ReadText, readText } from "./read-text.ts";
import { withoutRead, withRead } from "./with-read.ts";

const { policy, validate } = garden("hillside");
const today = "2026-11-20";
const channel = required(policy.intake?.channels.find(({ reads }) => reads !== undefined));
const form: DisputeType = required(policy.disputeTypes.find(({ id }) => id === "aphids"));
const read = (text: string): ReadText => readText({ policy, form, channel, today, validate }, text);

function required<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error("The garden has none.");
  return thing;
}

function answers(text: string, before: Facts = {}, way: Channel = channel): Facts {
  return withRead(policy, before, read(text), way, 2000).answers;
}

/** Texts as they come: labels of the policy, colons and brackets of all kinds, lines, digits and anything else. */
const pieces = fc.constantFrom(
  ...(policy.intake?.readings ?? []).flatMap(({ labels }) => labels),
  ..."：:\n\r\t 【】()（）,，;；.。",
  "2026-02-30",
  "11月3日",
  "13812345678",
  "620102199001011234",
  "阿达",
);
const texts = fc
  .array(fc.oneof({ weight: 5, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(""));

describe("any text", () => {
  it("is read without a failure, each value fits its question and stands in the text, and no place is filled twice", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { values } = read(text);
        const places = values.map(({ fact, person }) => `${fact} ${person?.at}`);
        expect(new Set(places).size).toBe(places.length);
        for (const { fact, person, value, label } of values) {
          const told: Facts = person ? { [person.list]: [{ [fact]: value }] } : { [fact]: value };
          expect(checkAnswers(form, told, validate)).toEqual([]);
          expect(text).toContain(label);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("changes no answer that was given", () => {
    fc.assert(
      fc.property(texts, goodFacts, fc.boolean(), (text, given, typed) => {
        const before: Facts = { ...given, ...(typed ? { plot: "东园", gardeners: [{ gardenerName: "Bo" }] } : {}) };
        const found = read(text);
        const filled = withRead(policy, before, found, channel, 2000);
        for (const [fact, answer] of Object.entries(before)) {
          if (fact === "gardeners" || answer === null) continue;
          expect(filled.answers[fact]).toEqual(answer);
        }
        if (typed) expect(itemsOf(filled.answers.gardeners)[0]?.gardenerName).toBe("Bo");
      }),
      { numRuns: 200 },
    );
  });

  it("keeps every word that is no label: in a value or in the rest", () => {
    const word = fc.constant("词");
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, word), { maxLength: 60 }), (parts) => {
        const numbered = parts.map((part, index) => (part === "词" ? `词${index}词` : part));
        const { values, rest } = read(numbered.join(""));
        const kept = [rest, ...values.map(({ said }) => said)].join(" ");
        for (const part of numbered) if (part.startsWith("词")) expect(kept).toContain(part);
      }),
      { numRuns: 300 },
    );
  });

  it("taken out again leaves the form as it was", () => {
    fc.assert(
      fc.property(texts, goodFacts, (text, before) => {
        const { [String(Object.keys(channel.answers ?? {})[0])]: _, ...left } = before;
        const { taken, answers: filled } = withRead(policy, left, read(text), { ...channel, answers: {} }, 2000);
        const after = taken.toReversed().reduce((now, value) => withoutRead(now, value, channel.rest), filled);
        const known = (facts: Facts) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
        expect(known(after)).toEqual(known(left));
      }),
      { numRuns: 200 },
    );
  });

  it("takes as many steps as it is long: a text ten times as long is read in well under a hundred times the time", () => {
    const labels = (policy.intake?.readings ?? []).flatMap((reading) => reading.labels);
    for (const piece of [...labels, "：", " ", "【", "1", "1 ", "昨", "2026年"]) {
      const long = read(piece.repeat(20_000));
      expect(long.rest.length).toBeLessThanOrEqual(piece.length * 20_000 + 100);
    }
  });
});

describe("a note from the letter box", () => {
  const cases: readonly (readonly [string, Facts])[] = [
    ["写条人：阿达\n地块：东园3号", { gardeners: [{ gardenerName: "阿达" }], plot: "东园3号" }],
    [
      "写条人: 阿达（落款 138 1234 5678） 地块: 东园",
      { gardeners: [{ gardenerName: "阿达", gardenerPhone: "13812345678" }], plot: "东园" },
    ],
    ["【落款】阿达【地块号】西园", { gardeners: [{ gardenerName: "阿达" }], plot: "西园" }],
    [
      "写条人：阿达\n邻座：Bo 手机：13812345678",
      { gardeners: [{ gardenerName: "阿达" }, { gardenerName: "Bo", gardenerPhone: "13812345678" }] },
    ],
    ["写条人\t阿达\n邻座\tBo", { gardeners: [{ gardenerName: "阿达" }, { gardenerName: "Bo" }] }],
    ["日期：2026年11月3日 21:05", { foundOn: "2026-11-03", story: "日期：2026年11月3日 21:05" }],
    ["日期：3月9日", { foundOn: "2026-03-09" }],
    ["日期：12月9日", { foundOn: "2025-12-09" }],
    ["经过：蚜虫上了豆角\n第二天更多\n地块：东园", { story: "蚜虫上了豆角\n第二天更多", plot: "东园" }],
    ["急！蚜虫\n地块：东园\n请快来", { story: "急！蚜虫\n请快来", plot: "东园" }],
  ];
  for (const [text, expected] of cases)
    it(`says what it says: ${text.replaceAll(/\s/g, " ")}`, () => {
      const { [String(Object.keys(channel.answers ?? {})[0])]: _, ...found } = answers(text);
      expect(found).toEqual(expected);
    });

  it("is kept in the rest where a value does not fit its question", () => {
    expect(read("日期：后天吧").values).toEqual([]);
    expect(read("日期：2026-02-30").rest).toBe("日期：2026-02-30");
  });

  it("speaks of somebody who is in the form already, and of somebody else besides", () => {
    const before: Facts = { gardeners: [{ gardenerName: "Bo", gardenerYears: 4 }] };
    expect(answers("写条人：阿达\n邻座：bo", before).gardeners).toEqual([
      { gardenerName: "Bo", gardenerYears: 4 },
      { gardenerName: "阿达" },
    ]);
  });

  it("is named where the form says otherwise, and then is not taken", () => {
    const { answers: filled, differing } = withRead(policy, { plot: "北园" }, read("地块：东园"), channel, 2000);
    expect(filled.plot).toBe("北园");
    expect(differing).toMatchObject([{ fact: "plot", value: "东园" }]);
  });

  it("longer than its question takes is not cut: what is left is named instead", () => {
    const { answers: filled, differing } = withRead(policy, { story: "x" }, read("y".repeat(30)), channel, 20);
    expect(filled.story).toBe("x");
    expect(differing).toMatchObject([{ fact: "story", value: "y".repeat(30) satisfies FactValue }]);
  });
});

describe("a day in a text", () => {
  it("is a day there is, whatever stands around it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.date({ min: new Date("1990-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }),
        (noise, date) => {
          const day = date.toISOString().slice(0, 10);
          const before = noise.replaceAll(/[\d年月.\-/]/g, "");
          expect(dayInText(`${before} ${day} 10:00`, today)?.value).toBe(day);
        },
      ),
    );
  });
});
