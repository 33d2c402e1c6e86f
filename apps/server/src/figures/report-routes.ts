/** The board as a report to keep and to print. */
import { writeXlsx } from "@jiefen/exchange";
import { paperPdf, paperWord } from "@jiefen/papers";
import type { Language } from "@jiefen/policy";
import type { ExportedFile, FiguresBoard, ReportFormat } from "../api/index.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { type AskedBoard, askedBoard } from "./asked-board.ts";
import { boardView } from "./board-view.ts";
import { figureParts } from "./figure-parts.ts";
import { type Gather, gatherer } from "./gather.ts";
import { reportPaper, reportTitle } from "./report-paper.ts";
import { type Parted, reportSheets } from "./report-sheets.ts";

export const reportRoutes: readonly Route[] = [{ method: "GET", path: "/api/figures-report", asks: ["figures.read"], handle: report }];

const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

async function report(call: SignedInCall<"GET /api/figures-report">): Promise<Answer> {
  const { service, language, query, reader } = call;
  const asked = await askedBoard(call);
  const gather = gatherer(service.store, asked);
  const board = await boardView(service.store, asked, reader.person.division);
  const bytes = await written(query.format, { asked, board, gather, language });
  const body: ExportedFile = {
    name: `${reportTitle(board, language)} ${board.period.from} ${board.period.to}.${query.format}`,
    mediaType: mediaTypes[query.format],
    content: Buffer.from(bytes).toString("base64"),
  };
  return { body };
}

interface Told {
  readonly asked: AskedBoard;
  readonly board: FiguresBoard;
  readonly gather: Gather;
  readonly language: Language;
}

async function written(format: ReportFormat, { asked, board, gather, language }: Told): Promise<Uint8Array> {
  if (format === "pdf") return paperPdf(reportPaper(board, language));
  if (format === "docx") return paperWord(reportPaper(board, language));
  const views = board.groups.flatMap(({ figures }) => figures);
  const by = (key: keyof Parted) =>
    Promise.all(
      (asked.policy.board?.figures ?? []).flatMap((figure) => {
        const view = views.find(({ id }) => id === figure.id);
        return view ? [figureParts(asked, figure, key, gather).then((parts) => ({ figure: view, parts }))] : [];
      }),
    );
  const parted: Parted = { division: await by("division"), type: await by("type"), level: await by("level"), month: await by("month") };
  return writeXlsx(reportSheets(board, parted, language));
}
