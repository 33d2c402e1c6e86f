/** What is typed about several proposals of a case is kept apart, and continued where it was typed. */
import { expect, it } from "vitest";
import { draftPlace, formSubject, proposalAnchor, recordSubject } from "./draft-subject.ts";

it("keeps the reasons of two proposals on a case apart, each continued at its own card", () => {
  const [first, second] = ["p1", "p2"].map((id) => recordSubject("c1", `#${proposalAnchor(id)}`));
  expect(first).not.toBe(second);
  expect(draftPlace(second ?? "")).toEqual({ kind: "record", path: "/cases/c1#proposal-p2" });
});

it("continues a form that is not of a case where it stood open", () => {
  expect(draftPlace(formSubject("roster", "/roster?person=new"))).toEqual({ kind: "form", page: "roster", path: "/roster?person=new" });
  expect(draftPlace(formSubject("webhooks", "/accounts/webhooks"))).toEqual({ kind: "form", page: "webhooks", path: "/accounts/webhooks" });
});
