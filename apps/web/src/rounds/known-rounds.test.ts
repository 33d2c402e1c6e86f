/** A round kept without network is the newest that is known of it: it is shown, proposed and written on as such. */
import type { Me, RoundPage, RoundView } from "@jiefen/server/client";
import { expect, it } from "vitest";
import { ungraded } from "../offline/graded.ts";
import type { Waiting } from "../offline/waiting.ts";
import { knownRounds } from "./known-rounds.ts";

const today = "2026-11-24";
const me: Me = {
  id: "me",
  account: "me",
  name: "Me",
  roles: [],
  roleTitles: [],
  division: "620981000",
  divisionTitle: "Town",
  permissions: [],
  ownCasesOnly: false,
  passwordChangeDue: false,
};
const channel = "walk";
const title = { zh: "走", en: "Walk" };

function told(id: string, version: number, visited: number, on = today): RoundView {
  const place = `place of ${id}`;
  const whose = { by: me.id, byName: me.name, division: me.division, divisionTitle: title, channelTitle: title };
  return {
    id,
    channel,
    on,
    place,
    company: [],
    visited,
    nothing: visited,
    version,
    ...whose,
    cases: [],
    taken: 0,
    mayCorrect: on === today,
  };
}

function kept(id: string, version: number, visited: number, state: Waiting["state"] = { kind: "waiting" }): Waiting {
  const request = { id, channel, on: today, company: [], visited, nothing: visited, version };
  const key = `${id}-${version}`;
  return {
    id: key,
    key,
    order: version,
    madeAt: 0,
    on: today,
    title,
    about: "",
    work: { kind: "round", request },
    graded: ungraded,
    state,
  };
}

const seen = ({ items }: RoundPage) => items.map(({ id, version, visited, place }) => [id, version, visited, place]);
const pageOf = (...items: readonly RoundView[]): RoundPage => ({ items, total: items.length, last: items[0], people: [] });

it("shows the newest that is known of each, whatever order it was kept in", () => {
  const page = knownRounds(pageOf(told("a", 2, 5), told("b", 4, 9)), [kept("a", 4, 7), kept("a", 3, 6), kept("b", 3, 8)], me, today);
  expect(seen(page)).toEqual([
    ["a", 4, 7, undefined],
    ["b", 4, 9, "place of b"],
  ]);
  expect([page.total, page.last?.version]).toEqual([2, 4]);
});

it("shows a round of which the server knows nothing yet, as the last one", () => {
  const page = knownRounds(pageOf(told("a", 2, 5, "2026-11-20")), [kept("n", 1, 3)], me, today);
  expect(page.items[0]).toMatchObject({
    id: "n",
    visited: 3,
    channelTitle: title,
    byName: "Me",
    divisionTitle: { zh: "Town" },
    mayCorrect: true,
  });
  expect([page.total, page.last?.id]).toEqual([2, "n"]);
});

it("takes nothing from what the server has refused", () => {
  const problem = { type: "about:blank", title: "", status: 409, code: "round-changed", detail: "" };
  const page = pageOf(told("a", 3, 5));
  expect(knownRounds(page, [kept("a", 4, 4, { kind: "refused", problem })], me, today)).toEqual(page);
});
