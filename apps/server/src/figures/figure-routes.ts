/** The leaders' board, one figure of it in parts, and the cases or rounds behind it. */
import { type Figure, type FigureKey, firstKeyOf, isOfCase } from "@jiefen/policy";
import { allowed } from "../access/reader.ts";
import type { FigureDetail, FiguresBoard } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { type AskedBoard, askedBoard } from "./asked-board.ts";
import { boardView } from "./board-view.ts";
import { wholesFor } from "./discretion.ts";
import { figureCases } from "./figure-cases.ts";
import { figureParts } from "./figure-parts.ts";
import { figureRounds } from "./figure-rounds.ts";
import { figureView } from "./figure-view.ts";
import { gatherer } from "./gather.ts";

export const figureRoutes: readonly Route[] = [
  { method: "GET", path: "/api/figures", asks: ["figures.read"], handle: board },
  { method: "GET", path: "/api/figures/:figure", asks: ["figures.read"], handle: figure },
  { method: "GET", path: "/api/figures/:figure/cases", asks: ["figures.read"], handle: cases },
  { method: "GET", path: "/api/figures/:figure/rounds", asks: ["figures.read"], handle: rounds },
];

async function board(call: SignedInCall<"GET /api/figures">): Promise<Answer> {
  const body: FiguresBoard = await boardView(call.service.store, await askedBoard(call), call.reader.person.division);
  return { body };
}

async function figure(call: SignedInCall<"GET /api/figures/:figure">): Promise<Answer> {
  const asked = await askedBoard(call);
  const found = getFigure(asked, call.params.figure);
  const gather = gatherer(call.service.store, asked);
  const by: FigureKey = call.query.by ?? found.by ?? firstKeyOf(found.over);
  const body: FigureDetail = {
    figure: await figureView(asked, found, gather, wholesFor(call.service.store, asked)),
    by,
    parts: await figureParts(asked, found, by, gather),
  };
  return { body };
}

async function cases(call: SignedInCall<"GET /api/figures/:figure/cases">): Promise<Answer> {
  if (allowed(call.reader, "case.read") === "no") throw ProblemAnswer.of("not-permitted");
  const asked = await askedBoard(call);
  const found = getFigure(asked, call.params.figure);
  if (!isOfCase(found.over)) throw ProblemAnswer.of("not-found");
  return { body: await figureCases(call, asked, found, gatherer(call.service.store, asked)) };
}

async function rounds(call: SignedInCall<"GET /api/figures/:figure/rounds">): Promise<Answer> {
  if (allowed(call.reader, "case.read") === "no") throw ProblemAnswer.of("not-permitted");
  const asked = await askedBoard(call);
  const found = getFigure(asked, call.params.figure);
  if (found.over !== "round") throw ProblemAnswer.of("not-found");
  return { body: await figureRounds(call, asked, found, gatherer(call.service.store, asked)) };
}

function getFigure({ policy }: AskedBoard, id: string): Figure {
  const found = policy.board?.figures.find((one) => one.id === id);
  if (!found) throw ProblemAnswer.of("not-found");
  return found;
}
