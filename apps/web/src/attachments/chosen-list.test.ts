/** Files chosen one upon another while each is still being sealed: none is lost, none comes back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChosenFile, type ChosenPlace, chosenList } from "./chosen-list.ts";

const asked = { kind: "photo" };
const file = (name: string) => new File(["12345"], name);
const wide = (list: readonly ChosenFile[]) => Promise.resolve(100 - 5 * list.length);
const names = (list: readonly ChosenFile[]) => list.map((one) => one.asked.name);

/** A device that answers whenever the scheduler says so. */
function deviceOf(scheduler: fc.Scheduler) {
  const kept = new Set<string>();
  let shelf: readonly ChosenFile[] = [];
  const late = <Value>(value: Value) => scheduler.schedule(Promise.resolve(value));
  const place: ChosenPlace = {
    find: () => late(shelf),
    async put(list) {
      await late(undefined);
      shelf = list;
    },
    async keep({ name, size }, more) {
      await late(undefined);
      kept.add(name);
      return { file: name, asked: { ...more, name }, bytes: size };
    },
    async drop(chosen) {
      await late(undefined);
      kept.delete(chosen.file);
    },
  };
  return { place, kept, shelved: () => names(shelf) };
}

describe("files chosen for a form", () => {
  it("are all there, whatever is chosen or taken away while others are still being sealed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(fc.boolean(), { maxLength: 6 }), async (scheduler, taken) => {
        const { place, kept, shelved } = deviceOf(scheduler);
        let shown: readonly string[] = [];
        const list = chosenList(place, (now) => {
          shown = names(now);
        });
        const acts: Promise<unknown>[] = [list.load()];
        for (const [index, gone] of taken.entries()) {
          const name = `${index}`;
          acts.push(list.add([file(name)], asked, wide));
          if (gone) acts.push(list.remove({ file: name, asked: { ...asked, name }, bytes: 5 }));
        }
        await scheduler.waitFor(Promise.all(acts));
        const left = [...taken.keys()].filter((index) => !taken[index]).map(String);
        expect(shown).toEqual(left);
        expect(shelved()).toEqual(left);
        expect([...kept]).toEqual(left);
      }),
    );
  });

  it("go along when the form is sent while they are still being sealed, and are not there for the next one", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const { place, kept, shelved } = deviceOf(scheduler);
        const list = chosenList(place, () => undefined);
        const sent: string[] = [];
        const adding = list.add([file("a"), file("b")], asked, wide);
        const sending = list.giveAll((chosen) => {
          sent.push(chosen.file);
          return Promise.resolve();
        });
        await scheduler.waitFor(Promise.all([adding, sending]));
        expect(sent).toEqual(["a", "b"]);
        expect(shelved()).toEqual([]);
        expect([...kept]).toEqual(["a", "b"]);
      }),
    );
  });

  it("are no hindrance where the browser keeps nothing and none could be chosen", async () => {
    const closed = () => Promise.reject(new Error("closed"));
    const list = chosenList({ find: closed, put: closed, keep: closed, drop: closed }, () => undefined);
    await expect(list.load()).rejects.toThrow("closed");
    await expect(list.giveAll(closed)).resolves.toBeUndefined();
    await expect(list.clear()).resolves.toBeUndefined();
  });
});
