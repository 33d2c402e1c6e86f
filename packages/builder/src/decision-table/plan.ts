/** What becomes of texts written into cells: the changes they make together, or for each cell why not. */
import {
  type CellTest,
  findAt,
  isObject,
  isParameterReference,
  isSameJson,
  type Language,
  type Names,
  type NotationFault,
  parameterOf,
  pointerOf,
  readCell,
} from "@jiefen/policy";
import { type DraftedScale, gradingPath } from "../criteria/scales.ts";
import type { DraftChange, Drafted } from "../draft/drafted.ts";
import { holdOf } from "../draft/hold.ts";
import { newName } from "../draft/new-name.ts";
import { englishChange, findText } from "../draft/text-at.ts";
import { nextOrder } from "../entry/order.ts";
import { numberInWords, parametersPath } from "../entry/value-in-words.ts";
import { parseTyped } from "../input/number-input.tsx";
import { freshSource } from "../registry/entry-words.ts";
import { words as wordsOf } from "../text/words.ts";
import { cellText, conditionOf, noTests, type Shape, testsOn, withTests } from "./shape.ts";
import type { TableRow } from "./table-rows.ts";
import { tableWords } from "./table-words.ts";

/** Every other column is named by its fact, and no fact begins with a sign. */
export const titleColumn = "#title";
export const outcomeColumn = "#outcome";

export interface CellEdit {
  /** The name of a criterion; of a new one, any name that none has. */
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

export interface ParameterChange {
  readonly id: string;
  readonly value: number;
}

export type CellPlan = CellEdit & {
  readonly was: string;
  readonly flaw?: string;
  /** The number goes into the table of numbers. */
  readonly parameters?: readonly ParameterChange[];
};

export interface Plan {
  readonly cells: readonly CellPlan[];
  /** Of all cells without a flaw. */
  readonly changes: readonly DraftChange[];
}

export interface Planning {
  readonly drafted: Drafted;
  readonly names: Names;
  readonly language: Language;
  readonly scale: DraftedScale;
  readonly rows: readonly TableRow[];
  /** Where a number is written over one of the table of numbers: that number is changed, or the criterion no longer looks there. */
  readonly numbers: "parameter" | "literal";
}

/** Without the marks that are for authors of files. */
export function faultInWords({ message }: NotationFault, language: Language): string {
  return message[language].replaceAll(/`([^`]*)`/g, "“$1”");
}

export function outcomeText({ outcome }: Pick<TableRow, "outcome">, { levels }: DraftedScale, language: Language): string {
  if (outcome.points !== undefined) return String(outcome.points);
  return levels.find(({ id }) => id === outcome.level)?.title[language] ?? "";
}

export function textOf(row: TableRow, column: string, { names, language, scale }: Pick<Planning, "names" | "language" | "scale">): string {
  if (column === titleColumn) return row.listed.title[language];
  if (column === outcomeColumn) return outcomeText(row, scale, language);
  return row.shape ? cellText(row.shape, column, names, language) : "";
}

/** The numbers that are meant where literals are written over references and all else stays; undefined where that is not what is written. */
function writtenOver(before: readonly CellTest[], after: readonly CellTest[]): readonly ParameterChange[] | undefined {
  if (before.length !== after.length) return undefined;
  const found: ParameterChange[] = [];
  for (const [index, test] of after.entries()) {
    const old = before[index];
    if (isSameJson(old, test)) continue;
    if (!old || "not" in old || "not" in test || old.operator !== test.operator) return undefined;
    if (!isParameterReference(old.value) || typeof test.value !== "number") return undefined;
    found.push({ id: parameterOf(old.value), value: test.value });
  }
  return found.length > 0 ? found : undefined;
}

interface Outcomes {
  readonly cells: CellPlan[];
  readonly changes: DraftChange[];
  readonly parameters: Map<string, number>;
  readonly taken: Set<string>;
}

function titleOfParameter({ drafted, language }: Planning, id: string): string {
  return findText(drafted.policy, parametersPath, [id, "title"])?.[language] ?? "";
}

/** Why the numbers cannot be changed to these. */
function parameterFlaw(planning: Planning, wanted: readonly ParameterChange[], known: ReadonlyMap<string, number>): string | undefined {
  const words = tableWords[planning.language];
  for (const { id, value } of wanted) {
    const title = titleOfParameter(planning, id);
    if ((known.get(id) ?? value) !== value) return words.twoValues(title);
    const hold = holdOf(planning.drafted, parametersPath, [id, "value"]);
    if (!hold.editable) return words.parameterFixed(title, hold.contract[planning.language]);
  }
  return undefined;
}

function readOutcome({ scale, language }: Planning, text: string): { readonly value: string | number } | { readonly flaw: string } {
  const words = tableWords[language];
  if (scale.points) {
    const points = parseTyped(text, undefined);
    return points === undefined || points < 0 ? { flaw: words.noPoints } : { value: points };
  }
  const level = scale.levels.find(({ title }) => title.zh === text || title.en.toLowerCase() === text.toLowerCase());
  return level ? { value: level.id } : { flaw: words.noLevel(scale.levels.map(({ title }) => title[language]).join(words.comma)) };
}

function planRow(planning: Planning, row: TableRow, edits: readonly CellEdit[], into: Outcomes): void {
  const { names, language } = planning;
  const words = tableWords[language];
  const { place } = row.listed;
  let shape: Shape | undefined = row.shape;
  const tested = new Set<CellEdit>();
  for (const edit of edits) {
    const text = edit.text.trim();
    const was = textOf(row, edit.column, planning);
    const done = (more: Partial<CellPlan> = {}) => into.cells.push({ ...edit, was, ...more });
    if (text === was) done();
    else if (edit.column === titleColumn) {
      if (!row.mayTitle || text === "") done({ flaw: text === "" ? words.noTitle : words.locked });
      else {
        done();
        into.changes.push(
          language === "en"
            ? englishChange(gradingPath, [...place, "title"], text)
            : { path: gradingPath, pointer: pointerOf([...place, "title"]), value: text },
        );
      }
    } else if (edit.column === outcomeColumn) {
      const read = readOutcome(planning, text);
      if (!row.mayOutcome || "flaw" in read) done({ flaw: "flaw" in read ? read.flaw : words.locked });
      else {
        done();
        const pointer = pointerOf([...place, "event", "params", planning.scale.points ? "points" : "level"]);
        into.changes.push({ path: gradingPath, pointer, value: read.value });
      }
    } else if (!shape) done({ flaw: words.involved });
    else {
      const read = readCell(text, edit.column, names);
      const over = read.ok && planning.numbers === "parameter" ? writtenOver(testsOn(shape, edit.column), read.value) : undefined;
      if (!read.ok) done({ flaw: faultInWords(read.fault, language) });
      else if (over) {
        const flaw = parameterFlaw(planning, over, into.parameters);
        done(flaw === undefined ? { parameters: over } : { flaw });
        if (flaw === undefined) for (const { id, value } of over) into.parameters.set(id, value);
      } else if (!row.mayConditions) done({ flaw: words.lockedCondition(row.contract[language]) });
      else {
        shape = withTests(shape, edit.column, read.value);
        tested.add(edit);
        done();
      }
    }
  }
  if (tested.size === 0 || !shape) return;
  const condition = conditionOf(shape);
  if (condition) into.changes.push({ path: gradingPath, pointer: pointerOf([...place, "conditions"]), value: condition });
  else {
    for (const [index, cell] of into.cells.entries())
      if (cell.row === row.name && cell.flaw === undefined && [...tested].some(({ column }) => column === cell.column))
        into.cells[index] = { ...cell, flaw: words.noTests };
  }
}

function planNew(planning: Planning, edits: readonly CellEdit[], into: Outcomes): void {
  const { drafted, names, language, scale } = planning;
  const words = tableWords[language];
  const flaws = into.cells.length;
  const at = (column: string) => edits.find((edit) => edit.column === column)?.text.trim() ?? "";
  let shape = noTests;
  for (const edit of edits) {
    const facts = edit.column !== titleColumn && edit.column !== outcomeColumn;
    const read = facts ? readCell(edit.text, edit.column, names) : undefined;
    if (read?.ok) shape = withTests(shape, edit.column, read.value);
    into.cells.push({ ...edit, was: "", ...(read && !read.ok && { flaw: faultInWords(read.fault, language) }) });
  }
  const flawAt = (column: string, flaw: string) => {
    const index = into.cells.findIndex((cell, place) => place >= flaws && cell.column === column);
    const cell = into.cells[index];
    if (cell) into.cells.splice(index, 1, { ...cell, flaw });
    else into.cells.push({ row: edits[0]?.row ?? "", column, text: "", was: "", flaw });
  };
  const outcome = readOutcome(planning, at(outcomeColumn));
  if ("flaw" in outcome) flawAt(outcomeColumn, outcome.flaw);
  const title = at(titleColumn);
  if (title === "") flawAt(titleColumn, words.noTitle);
  const conditions = conditionOf(shape);
  if (!conditions && !into.cells.slice(flaws).some(({ flaw }) => flaw)) flawAt(titleColumn, words.noTests);
  if (into.cells.slice(flaws).some(({ flaw }) => flaw !== undefined) || "flaw" in outcome) return;
  const name = newName(drafted.policy.layer, "criterion", language === "en" ? title : "", into.taken);
  const order = nextOrder(findAt(drafted.policy.documents[gradingPath], ["criteria"])) + 10 * into.changes.length;
  into.taken.add(name);
  const event = scale.points
    ? { type: "points", params: { scale: scale.id, points: outcome.value } }
    : { type: "level", params: { scale: scale.id, level: outcome.value } };
  into.changes.push({
    path: gradingPath,
    pointer: pointerOf(["criteria", name]),
    value: { title, "x-order": order, conditions, event, source: freshSource },
  });
  if (language === "en") into.changes.push(englishChange(gradingPath, ["criteria", name, "title"], title));
}

/** Rows that are not there are new ones, added once they are whole. */
export function planned(planning: Planning, edits: readonly CellEdit[]): Plan {
  const criteria = findAt(planning.drafted.policy.documents[gradingPath], ["criteria"]);
  const into: Outcomes = { cells: [], changes: [], parameters: new Map(), taken: new Set(Object.keys(isObject(criteria) ? criteria : {})) };
  for (const name of new Set(edits.map((edit) => edit.row))) {
    const own = edits.filter((edit) => edit.row === name);
    const row = planning.rows.find((one) => one.name === name);
    if (row) planRow(planning, row, own, into);
    else planNew(planning, own, into);
  }
  const numbers = [...into.parameters].map(([id, value]) => ({ path: parametersPath, pointer: pointerOf([id, "value"]), value }));
  return { cells: into.cells, changes: [...into.changes, ...numbers] };
}

/** A number of the table of numbers, as the question whether to change it names it. */
export function parameterInWords({ drafted, language }: Pick<Planning, "drafted" | "language">, id: string, value?: number) {
  const entry = findAt(drafted.policy.documents[parametersPath], [id]);
  const unit = isObject(entry) && typeof entry.unit === "string" ? entry.unit : undefined;
  const now = value ?? (isObject(entry) ? entry.value : undefined);
  return {
    title: findText(drafted.policy, parametersPath, [id, "title"])?.[language] ?? "",
    value: typeof now === "number" ? numberInWords(now, unit, language) : wordsOf[language].noValue,
  };
}
