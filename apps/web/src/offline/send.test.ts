/** What waits is sent in order, each thing exactly once, however the network fails and whenever the page is closed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ungraded } from "./graded.ts";
import { type Outbox, type Send, type SendOutcome, sendWaiting, surelyRemembered } from "./send.ts";
import { caseOf, type Waiting, type WaitingState } from "./waiting.ts";

const now = () => 1_000_000;

function waiting(order: number, caseId: string, more: Partial<Waiting> = {}): Waiting {
  return {
    id: `w${order}`,
    key: `key ${order}`,
    order,
    madeAt: 0,
    on: "2026-03-02",
    title: { zh: "记", en: "note" },
    about: "",
    work: { kind: "command", caseId, version: 1, stage: "s", command: { kind: "note", text: `${order}` }, before: {} },
    graded: ungraded,
    state: { kind: "waiting" },
    ...more,
  };
}

interface Shelf extends Outbox {
  states(): readonly WaitingState["kind"][];
}

class Closed extends Error {}

/** As a device keeps it: copies, in no order. `closesAt`: writes after which the page is gone. */
function shelfOf(first: readonly Waiting[], closesAt: ReadonlySet<number> = new Set()): Shelf {
  const rows = new Map(first.map((one) => [one.id, structuredClone(one)]));
  let writes = 0;
  return {
    list: () => Promise.resolve([...rows.values()].toReversed()),
    put(one) {
      writes += 1;
      if (closesAt.has(writes)) return Promise.reject(new Closed());
      rows.set(one.id, structuredClone(one));
      return Promise.resolve();
    },
    states: () => first.map(({ id }) => rows.get(id)?.state.kind ?? "waiting"),
  };
}

type Fate = "arrives" | "request is lost" | "answer is lost";

/** A server that remembers keys, behind a network that does as it is told, and works once it is told nothing more. */
function serverBehind(fates: readonly Fate[]): { readonly send: Send; readonly carriedOut: string[] } {
  const left = [...fates];
  const done = new Set<string>();
  const carriedOut: string[] = [];
  const send: Send = ({ id, key }) => {
    const fate = left.shift() ?? "arrives";
    const arrived = fate !== "request is lost";
    if (arrived && !done.has(key)) carriedOut.push(id);
    if (arrived) done.add(key);
    return Promise.resolve(fate === "arrives" ? { kind: "done", caseId: "c", number: "1", version: 1 } : { kind: "unreachable" });
  };
  return { send, carriedOut };
}

describe("sending", () => {
  it("does everything once, in order, over any network and any closing of the page", async () => {
    const fate = fc.constantFrom<Fate>("arrives", "request is lost", "answer is lost");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 8 }),
        fc.array(fate, { maxLength: 20 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 6 }),
        async (cases, fates, closings) => {
          const all = cases.map((caseId, index) => waiting(index + 1, caseId));
          const shelf = shelfOf(all, new Set(closings));
          const { send, carriedOut } = serverBehind(fates);
          for (let round = 0; round < fates.length + closings.length + 1; round++)
            await sendWaiting(shelf, send, now).catch((error: unknown) => expect(error).toBeInstanceOf(Closed));
          expect(carriedOut).toEqual(all.map(({ id }) => id));
          expect(new Set(shelf.states())).toEqual(new Set(["sent"]));
        },
      ),
    );
  });

  it("takes what was done on a case that only the device knew to the case that the server has taken in", async () => {
    const fate = fc.constantFrom<Fate>("arrives", "request is lost", "answer is lost");
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 4 }),
        fc.array(fate, { maxLength: 12 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 24 }), { maxLength: 6 }),
        async (count, fates, closings) => {
          const intake = waiting(1, "", { work: { kind: "intake", request: { type: "t", facts: {} } } });
          const followers = Array.from({ length: count }, (_, index) => waiting(index + 2, caseOf(intake)));
          const shelf = shelfOf([intake, ...followers], new Set(closings));
          const { send, carriedOut } = serverBehind(fates);
          const about = new Set<string>();
          const told: Send = (one) => {
            if (one.work.kind !== "intake") about.add(caseOf(one));
            return send(one);
          };
          for (let round = 0; round < fates.length + closings.length + 1; round++)
            await sendWaiting(shelf, told, now).catch((error: unknown) => expect(error).toBeInstanceOf(Closed));
          expect(carriedOut).toEqual(["w1", ...followers.map(({ id }) => id)]);
          expect([...about]).toEqual(count > 0 ? ["c"] : []);
          expect(new Set(shelf.states())).toEqual(new Set(["sent"]));
        },
      ),
    );
  });

  it("finds the case of what was put here while those waiting already were told of it", async () => {
    const intake = waiting(1, "", { work: { kind: "intake", request: { type: "t", facts: {} } } });
    const late = waiting(2, caseOf(intake));
    const rows = [intake];
    const outbox: Outbox = {
      list: () => Promise.resolve([...rows]),
      put(one) {
        const at = rows.findIndex(({ id }) => id === one.id);
        rows[at < 0 ? rows.length : at] = one;
        if (one.id === intake.id && one.state.kind === "sent") rows.push(late);
        return Promise.resolve();
      },
    };
    const sent: unknown[] = [];
    const send: Send = ({ work }) => {
      if (work.kind === "command") sent.push([work.caseId, work.version]);
      return Promise.resolve({ kind: "done", caseId: "c", number: "1", version: 4 });
    };
    await sendWaiting(outbox, send, now);
    await sendWaiting(outbox, send, now);
    expect(sent).toEqual([["c", 4]]);
    expect(rows.map(({ state }) => state.kind)).toEqual(["sent", "sent"]);
  });

  it("takes what waits for an intake to the case that came of it before it was written anew", async () => {
    const intake = waiting(1, "", { work: { kind: "intake", request: { type: "t", facts: {} } } });
    const shelf = shelfOf([intake, waiting(2, caseOf(intake))]);
    const arrived = { caseId: "c", version: 3 };
    const sent: unknown[] = [];
    const send: Send = ({ work }) => {
      if (work.kind !== "intake") {
        sent.push(work.kind === "command" && [work.caseId, work.version]);
        return Promise.resolve({ kind: "done", caseId: "c", number: "1", version: 4 });
      }
      return Promise.resolve({
        kind: "refused",
        problem: { type: "about:blank", title: "late", status: 422, detail: "late", code: "key-reused", arrived },
      });
    };
    await sendWaiting(shelf, send, now);
    expect(sent).toEqual([["c", 3]]);
    expect(shelf.states()).toEqual(["refused", "sent"]);
  });

  it("holds back what belongs to a case whose earlier work is not settled, and nothing else", async () => {
    const all = [waiting(1, "a"), waiting(2, "a"), waiting(3, "b"), waiting(4, "a")];
    const shelf = shelfOf(all);
    const refusal: SendOutcome = {
      kind: "refused",
      problem: { type: "about:blank", title: "no", status: 422, detail: "no", code: "wrong-stage" },
    };
    const seen: string[] = [];
    const send: Send = ({ id }) => {
      seen.push(id);
      return Promise.resolve(id === "w1" ? refusal : { kind: "done", caseId: "b", number: "1", version: 1 });
    };
    expect(await sendWaiting(shelf, send, now)).toBe("done");
    expect(seen).toEqual(["w1", "w3"]);
    expect(shelf.states()).toEqual(["refused", "waiting", "sent", "waiting"]);
  });

  it("goes on from the newest version where others have touched nothing of it, under the same key", async () => {
    const shelf = shelfOf([waiting(1, "a")]);
    const sent: unknown[] = [];
    const send: Send = ({ key, work }) => {
      const version = work.kind === "command" ? work.version : 0;
      sent.push([key, version]);
      return Promise.resolve(version < 7 ? { kind: "movedOn", version: 7 } : { kind: "done", caseId: "a", number: "1", version: 8 });
    };
    await sendWaiting(shelf, send, now);
    expect(sent).toEqual([
      ["key 1", 1],
      ["key 1", 7],
    ]);
    expect(shelf.states()).toEqual(["sent"]);
  });

  it("leaves to a person what was tried longer ago than the server remembers", async () => {
    const shelf = shelfOf([waiting(1, "a", { triedAt: now() - surelyRemembered - 1 })]);
    const { send, carriedOut } = serverBehind([]);
    await sendWaiting(shelf, send, now);
    expect(carriedOut).toEqual([]);
    expect(shelf.states()).toEqual(["unsure"]);
  });

  it("stops where the session has ended, with everything still there", async () => {
    const shelf = shelfOf([waiting(1, "a"), waiting(2, "b")]);
    expect(await sendWaiting(shelf, () => Promise.resolve({ kind: "signedOut" }), now)).toBe("signedOut");
    expect(shelf.states()).toEqual(["waiting", "waiting"]);
  });
});
