/** Takes disputes in from a workbook: read and graded first, and then what is good. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { AsPerson, ImportRowView, ImportView } from "@jiefen/server";
import { type Exit, exit } from "../command-line/exit.ts";
import { Misuse } from "../command-line/misuse.ts";
import { optionText } from "../command-line/options.ts";
import type { Call } from "../command-line/verb.ts";
import { givenPath } from "../policy/policy-root.ts";

export async function importWorkbook(call: Call, person: AsPerson, name: string, source: string): Promise<Exit> {
  const bytes = await readFile(givenPath(call, name)).catch(() => {
    throw new Misuse({ zh: `读不到文件 \`${name}\`。`, en: `The file \`${name}\` cannot be read.` });
  });
  const type = optionText(call, "type");
  const body = { file: basename(name), source, content: bytes.toString("base64"), ...(type === undefined ? {} : { type }) };
  const { id } = await person.ask("POST /api/imports", { body });
  const graded = await person.ask("GET /api/imports/:id", { params: { id } });
  tellGrades(call, graded);
  for (const row of await rowsOf(person, id, "dropped")) tellRow(call, row);
  const goesOn = call.options["dry-run"] !== true && (graded.rows.graded ?? 0) > 0;
  await person.ask(`POST /api/imports/:id/${goesOn ? "commit" : "cancel"}`, { params: { id } });
  const done = await person.ask("GET /api/imports/:id", { params: { id } });
  const faulty = await rowsOf(person, id, "faulty");
  for (const row of faulty) tellRow(call, row);
  return sum(call, done, faulty);
}

/** All of them, page by page. */
async function rowsOf(person: AsPerson, id: string, of: "faulty" | "dropped"): Promise<readonly ImportRowView[]> {
  const all: ImportRowView[] = [];
  let after: number | undefined;
  do {
    const query = { of, ...(after === undefined ? {} : { after: String(after) }) };
    const page = await person.ask("GET /api/imports/:id/rows", { params: { id }, query });
    all.push(...page.rows);
    after = page.next;
  } while (after !== undefined);
  return all;
}

function tellGrades({ output, language }: Call, { total, rows, levels, ignored }: ImportView): void {
  const shown = levels.filter(({ count }) => count > 0).map(({ title, count }) => `${title[language]} ${count}`);
  output.say({
    zh: `读到 ${total} 行，可登记 ${rows.graded ?? 0} 行。${shown.length > 0 ? `试定级：${shown.join("，")}。` : ""}`,
    en: `Rows read: ${total}; good: ${rows.graded ?? 0}.${shown.length > 0 ? ` Graded: ${shown.join(", ")}.` : ""}`,
  });
  if (ignored.length > 0) {
    const columns = ignored.map(({ column, title }) => `${column} ${title}`).join(", ");
    output.say({ zh: `没有读取的列：${columns}`, en: `Columns that were not read: ${columns}` });
  }
}

function tellRow({ output, language }: Call, { row, number, faults }: ImportRowView): void {
  for (const { column, title, message, hint } of faults) {
    const at = language === "zh" ? `第${row}行${column ? `${column}列` : ""}` : `row ${row}${column ? `, column ${column}` : ""}`;
    output.line(`${[at, number, title?.[language]].filter(Boolean).join("  ")}  ${message[language]}${hint ? ` → ${hint[language]}` : ""}`);
  }
}

function sum(call: Call, { id, state, rows, dropped }: ImportView, faulty: readonly ImportRowView[]): Exit {
  const { taken = 0, before = 0, bad = 0, refused = 0 } = rows;
  call.output.value({ ok: faulty.length === 0, import: id, state, taken, before, refused: bad + refused, dropped, rows: faulty });
  call.output.say({
    zh: `登记 ${taken} 件，此前已登记 ${before} 件，未能登记 ${bad + refused} 件。`,
    en: `Taken in: ${taken}; taken in before: ${before}; not taken in: ${bad + refused}.`,
  });
  return faulty.length === 0 ? exit.fine : exit.findings;
}
