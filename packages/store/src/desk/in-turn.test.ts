/** Turns are taken by key, and a failure passes the turn on. */
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { createTurns } from "./in-turn.ts";

it("does what is asked of one key in order, also after a failure, and lets other keys pass", async () => {
  const inTurn = createTurns();
  const done: string[] = [];
  const slow = inTurn("well", async () => {
    await pause(20);
    done.push("slow");
  });
  const failing = inTurn("well", () => {
    done.push("failing");
    return Promise.reject(new Error("dry"));
  });
  const after = inTurn("well", async () => done.push("after"));
  await inTurn("gate", async () => done.push("gate"));
  await expect(failing).rejects.toThrow("dry");
  await Promise.all([slow, after]);
  expect(done).toEqual(["gate", "slow", "failing", "after"]);
});
