/** Which edits of others one is told of. */
import type { DraftEdit } from "@jiefen/server/client";
import { expect, it } from "vitest";
import { othersEdits } from "./others-edits.ts";

const edit = (id: string, by: string, undone = false): DraftEdit => ({
  id,
  at: 0,
  by: { id: by, name: by },
  changes: [],
  rebased: false,
  undone,
});
const told = (before: readonly DraftEdit[], after: readonly DraftEdit[], turned = false) =>
  othersEdits({ history: before }, { history: after }, "ada", turned).map(({ edit: { id }, what }) => `${id} ${what}`);

it("tells what others made, and nothing of one's own", () => {
  expect(told([edit("1", "bo")], [edit("1", "bo"), edit("2", "ada"), edit("3", "bo")])).toEqual(["3 made"]);
});

it("tells what was taken back by others, whosever edit it was", () => {
  expect(told([edit("1", "ada")], [edit("1", "ada", true)])).toEqual(["1 undone"]);
  expect(told([edit("1", "ada")], [edit("1", "ada", true)], true)).toEqual([]);
});

it("tells nothing of what was made and taken back in between", () => {
  expect(told([], [edit("1", "bo", true)])).toEqual([]);
});
