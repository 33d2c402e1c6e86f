/** Drafts: opened, edited, checked, submitted, reviewed, published. */
import type { Permission } from "@jiefen/policy";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Route } from "../routes/route.ts";

const editing: readonly Permission[] = ["policy.edit"];
const reviewing: readonly Permission[] = ["policy.review"];
const reading: readonly Permission[] = ["policy.read"];
const pending = async (): Promise<never> => {
  throw ProblemAnswer.of("not-found");
};

export const draftRoutes: readonly Route[] = [
  { method: "GET", path: "/api/drafts", asks: reading, handle: pending },
  { method: "POST", path: "/api/drafts", asks: editing, handle: pending },
  { method: "GET", path: "/api/drafts/:id", asks: reading, handle: pending },
  { method: "POST", path: "/api/drafts/:id/edits", asks: editing, handle: pending },
  { method: "POST", path: "/api/drafts/:id/undo", asks: editing, handle: pending },
  { method: "POST", path: "/api/drafts/:id/redo", asks: editing, handle: pending },
  { method: "GET", path: "/api/drafts/:id/check", asks: reading, handle: pending },
  { method: "POST", path: "/api/drafts/:id/submit", asks: editing, handle: pending },
  { method: "POST", path: "/api/drafts/:id/take-back", asks: editing, handle: pending },
  { method: "POST", path: "/api/drafts/:id/return", asks: reviewing, handle: pending },
  { method: "POST", path: "/api/drafts/:id/approve", asks: reviewing, handle: pending },
  { method: "POST", path: "/api/drafts/:id/discard", asks: editing, handle: pending },
];
