/** Made-up cases as a city has them after three years: one is taken in, the others are the same with other people, places, numbers and days. */
import { fileURLToPath } from "node:url";
import { type Chance, chanceOf } from "@jiefen/analysis";
import type { CaseState } from "@jiefen/casework";
import { daysAfter, readPolicyFiles, type Store } from "@jiefen/store";
import type { Database } from "../../packages/store/src/database/database.ts";
import { insertAll } from "../../packages/store/src/database/insert-all.ts";
import { seed, today } from "../world.ts";

const layer = "dunhuang";
const division = "620982";
const actor = { person: "bench", roles: ["communityOfficer"], division };
const years = 3;
const surnames = [..."王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗"];
const syllables = [..."伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华玉兰红建国文海"];
const sources = ["police110", "grid", "hotline12345", "petition", "villageReport"];

/** So many different phones and places for so many cases. */
const phonesPerCase = 1.4;
const housesPerCase = 0.1;

/** Publishes the shipped policy, and takes in the first. */
export async function takeInOne(store: Store): Promise<CaseState> {
  await store.policies.publishIntoEmpty(
    () => readPolicyFiles(fileURLToPath(new URL("../..", import.meta.url))),
    daysAfter(today, -years * 365),
  );
  const facts = { ...told(chanceOf(seed), 1, 1), summary: "院墙渗水，双方争吵。", occurredOn: today, willing: true };
  const taken = await store.desk.takeIn({ actor }, layer, { division, type: "neighbour", facts });
  if (taken.ok) return taken.state;
  throw new Error(JSON.stringify(taken));
}

/** What is told of a dispute, as far as the rules for likeness look at it. */
export function told(chance: Chance, number: number, cases: number): CaseState["facts"] {
  const below = (end: number) => chance.number(0, Math.max(1, Math.round(end)) - 1);
  const person = (role: string) => ({
    partyName: [chance.oneOf(surnames), chance.oneOf(syllables), ...(chance.percent(70) ? [chance.oneOf(syllables)] : [])].join(""),
    partyRole: role,
    partyKind: "person",
    partyPhone: `139${String(below(cases * phonesPerCase)).padStart(8, "0")}`,
  });
  return {
    source: chance.oneOf(sources) ?? "grid",
    sourceNumber: `N${number}`,
    place: `莫高镇第${below(cases * housesPerCase)}户`,
    parties: [person("applicant"), person("respondent")],
  };
}

export async function multiply(database: Database, first: CaseState, cases: number): Promise<void> {
  const row: Readonly<Record<string, unknown>> = await database.read("cases").where({ id: first.id }).first();
  const chance = chanceOf(seed + 1);
  const step = 2000;
  for (let from = 1; from < cases; from += step) {
    const rows = Array.from({ length: Math.min(step, cases - from) }, (_, index) => {
      const id = `C${String(from + index).padStart(7, "0")}`;
      const acceptedOn = daysAfter(today, -chance.number(0, years * 365 - 1));
      const state: CaseState = { ...first, id, acceptedOn, facts: { ...first.facts, ...told(chance, from + index, cases) } };
      return { ...row, id, accepted_on: acceptedOn, state: JSON.stringify(state) };
    });
    await database.write((trx) => insertAll(trx, "cases", rows));
  }
}
