/** Numbers of papers: each given once, one after the other, however many ask at the same time. */
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { carriedOut, type GardenStore, openGarden, steward } from "../fixtures/garden-store.ts";

let garden: GardenStore;
beforeEach(async () => {
  garden = await openGarden();
});
afterEach(() => garden.close());

/** A case with handovers, and their ids. */
async function withHandovers(count: number) {
  const { state } = await garden.takeIn([{ gardenerName: "Ada" }]);
  const command = {
    kind: "record",
    record: "handover",
    values: { handoverTo: null, handoverOffice: "waterBoard", handoverWay: "sent" },
  } as const;
  let records: readonly string[] = [];
  for (let filed = 0; filed < count; filed++) {
    const done = carriedOut(await garden.store.desk.execute({ actor: steward }, state.id, undefined, command));
    records = done.state.records.map(({ id }) => id);
  }
  return { id: state.id, records };
}

const number = (id: string, record: string) =>
  garden.store.desk.execute({ actor: steward }, id, undefined, { kind: "numberPaper", paper: "slip", record });

const given = async (id: string) => (await garden.store.findState(id))?.numberedPapers?.map(({ number: text }) => text) ?? [];

it("are given in order and stand in the record too, and begin anew with the year", async () => {
  const { id, records } = await withHandovers(2);
  const [first = "", second = ""] = records;
  carriedOut(await number(id, first));
  garden.day("2027-01-05");
  carriedOut(await number(id, second));
  expect(await given(id)).toEqual(["总园移〔2026〕1号", "总园移〔2027〕1号"]);
  expect((await garden.store.findState(id))?.records.map(({ values }) => values.handoverNumber)).toEqual(await given(id));
});

it("are never given twice to one paper", async () => {
  const { id, records } = await withHandovers(1);
  const outcomes = await Promise.all([number(id, records[0] ?? ""), number(id, records[0] ?? "")]);
  expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(await given(id)).toEqual(["总园移〔2026〕1号"]);
});

it("are not given to what somebody has numbered by hand, nor to what is not numbered at all", async () => {
  const { id, records } = await withHandovers(1);
  const record = records[0] ?? "";
  const values = { handoverNumber: "旧 7 号" };
  carriedOut(await garden.store.desk.execute({ actor: steward }, id, undefined, { kind: "supplement", record, values }));
  const codes = [await number(id, record), await number(id, "nothing")].map((done) =>
    done.ok || done.kind !== "refused" ? "" : done.refusal.code,
  );
  expect(codes).toEqual(["numbered-already", "not-numbered"]);
});

it("have no gap and no double, whoever asks when", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 4 }), async (handovers) => {
      const before = await countGiven();
      const cases = await Promise.all(handovers.map(withHandovers));
      const asked = cases.flatMap(({ id, records }) => records.map((record) => () => number(id, record)));
      const done = await Promise.all(asked.map((ask) => ask()));
      expect(done.every(({ ok }) => ok)).toBe(true);
      const serials = (await Promise.all(cases.map(({ id }) => garden.store.findState(id)))).flatMap(
        (state) => state?.numberedPapers?.map(({ serial }) => serial) ?? [],
      );
      const total = handovers.reduce((sum, one) => sum + one, 0);
      expect(serials.toSorted((one, other) => one - other)).toEqual(Array.from({ length: total }, (_, index) => before + index + 1));
    }),
    { numRuns: 5 },
  );
});

/** How many were given so far, with one more for this. */
async function countGiven(): Promise<number> {
  const { id, records } = await withHandovers(1);
  carriedOut(await number(id, records[0] ?? ""));
  return (await garden.store.findState(id))?.numberedPapers?.[0]?.serial ?? 0;
}
