/** Disputes from a workbook: template, upload, what it would come to, confirming, and the rows to be put right. */
import { placeOf, writeCaseTemplate, writeReturnedRows } from "@jiefen/exchange";
import type { ImportRow, ImportRowFilter } from "@jiefen/store";
import type { ExportedFile, ImportRowsPage, ImportRowsQuery, ImportSummary } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, SignedInCall } from "../routes/call.ts";
import type { Route } from "../routes/route.ts";
import { divisionsOf, getType, ownPolicy } from "./import-scope.ts";
import { getImport, importRowView, importSummary, importView } from "./import-view.ts";
import { readImport } from "./read-import.ts";

const importing = ["case.import"] as const;

export const importRoutes: readonly Route[] = [
  { method: "GET", path: "/api/case-templates/:type", asks: importing, handle: template },
  { method: "GET", path: "/api/imports", asks: importing, handle: list },
  { method: "POST", path: "/api/imports", asks: importing, handle: upload },
  { method: "GET", path: "/api/imports/:id", asks: importing, handle: show },
  { method: "GET", path: "/api/imports/:id/rows", asks: importing, handle: rows },
  { method: "GET", path: "/api/imports/:id/corrections", asks: importing, handle: corrections },
  { method: "POST", path: "/api/imports/:id/commit", asks: importing, handle: commit },
  { method: "POST", path: "/api/imports/:id/cancel", asks: importing, handle: cancel },
];

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const mostListed = 20;
const rowsAtOnce = 200;
const shownRows: Readonly<Record<ImportRowsQuery["of"], Pick<ImportRowFilter, "states" | "told">>> = {
  faulty: { states: ["bad", "refused"] },
  taken: { states: ["taken", "before"] },
  dropped: { states: ["read", "graded", "taken"], told: true },
};
/** No more is given back at once than may be sent. */
const mostReturned = 20_000;

function workbook(name: string, bytes: Uint8Array): Answer {
  const body: ExportedFile = { name: `${name}.xlsx`, mediaType: workbookType, content: Buffer.from(bytes).toString("base64") };
  return { body, file: true };
}

async function template(call: SignedInCall<"GET /api/case-templates/:type">): Promise<Answer> {
  const { layer, policy } = await ownPolicy(call);
  const form = getType(policy, call.params.type);
  const language = call.query.language ?? call.language;
  const bytes = await writeCaseTemplate({ policy, form, divisions: await divisionsOf(call, layer), language });
  return workbook(form.title[language], bytes);
}

async function list({ service: { store }, reader }: SignedInCall<"GET /api/imports">): Promise<Answer> {
  const found = await store.imports.of(reader.person.id, mostListed);
  const body: readonly ImportSummary[] = await Promise.all(found.map((brought) => importSummary(store, brought)));
  return { body };
}

async function upload(call: SignedInCall<"POST /api/imports">): Promise<Answer> {
  const { store, startImport } = call.service;
  const { file, source } = call.body;
  const { layer, type, ignored, rows: found } = await readImport(call, call.body);
  const id = store.newId();
  const { id: by, division } = call.reader.person;
  await store.imports.begin({ id, division, layer, type, source: source.trim(), file, ignored, by }, found);
  startImport(id);
  return { status: 201, body: await importView(store, await getImport(call, id)) };
}

async function show(call: SignedInCall<"GET /api/imports/:id">): Promise<Answer> {
  return { body: await importView(call.service.store, await getImport(call, call.params.id)) };
}

async function rows(call: SignedInCall<"GET /api/imports/:id/rows">): Promise<Answer> {
  const { id } = await getImport(call, call.params.id);
  const { of, after } = call.query;
  const found = await call.service.store.imports.rows(id, {
    ...shownRows[of],
    limit: rowsAtOnce + 1,
    ...(after === undefined ? {} : { after: Number.parseInt(after, 10) || 0 }),
  });
  const shown = found.slice(0, rowsAtOnce);
  const last = shown.at(-1);
  const body: ImportRowsPage = { rows: shown.map(importRowView), ...(found.length > rowsAtOnce && last ? { next: last.row } : {}) };
  return { body };
}

async function corrections(call: SignedInCall<"GET /api/imports/:id/corrections">): Promise<Answer> {
  const brought = await getImport(call, call.params.id);
  const { layer, policy } = await ownPolicy(call);
  const form = getType(policy, brought.type);
  const faulty = await call.service.store.imports.rows(brought.id, { states: ["bad", "refused"], limit: mostReturned });
  const { language } = call;
  const returned = faulty.map((row) => ({ cells: row.cells ?? {}, trouble: troubleOf(row, language) }));
  const bytes = await writeReturnedRows({ policy, form, divisions: await divisionsOf(call, layer), language }, returned);
  return workbook({ zh: `待改正-${form.title.zh}`, en: `To put right - ${form.title.en}` }[language], bytes);
}

function troubleOf(row: ImportRow, language: SignedInCall["language"]): string {
  return (row.faults ?? [])
    .map(({ column, title, message, hint }) => {
      const at =
        column === undefined ? "" : `${placeOf(row, { column })[language]} ${title?.[language] ?? ""}${language === "zh" ? "：" : ": "}`;
      return `${at}${message[language]}${hint?.[language] ?? ""}`;
    })
    .join("\n");
}

async function commit(call: SignedInCall<"POST /api/imports/:id/commit">): Promise<Answer> {
  const { store, startImport } = call.service;
  const brought = await getImport(call, call.params.id);
  if (!(await store.imports.move(brought.id, ["ready"], "taking"))) throw ProblemAnswer.of("import-moved-on");
  const { states } = await store.imports.count(brought.id);
  const { id: subject, layer, source, type } = brought;
  const details = { source, type, disputes: states.graded ?? 0, left: (states.bad ?? 0) + (states.before ?? 0) };
  await store.audit.write({ by: call.reader.person.id, kind: "casesImported", layer, subject, details });
  startImport(subject);
  return { body: await importView(store, await getImport(call, subject)) };
}

async function cancel(call: SignedInCall<"POST /api/imports/:id/cancel">): Promise<Answer> {
  const { store } = call.service;
  const { id } = await getImport(call, call.params.id);
  if (!(await store.imports.move(id, ["grading", "ready", "taking"], "cancelled"))) throw ProblemAnswer.of("import-moved-on");
  return { body: await importView(store, await getImport(call, id)) };
}
