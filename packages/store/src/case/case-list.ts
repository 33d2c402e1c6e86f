/** The list of cases: filters, in pages by key, never by offset. */
import type { CaseState, Task } from "@jiefen/casework";
import { normalise } from "@jiefen/casework";
import type { LocalDate } from "@jiefen/policy";
import type { Knex } from "knex";
import { daysAfter } from "../clock.ts";
import { fromJson } from "../database/json.ts";
import type { CaseRow } from "./case-rows.ts";
import { type CaseScope, withinScope } from "./case-scope.ts";
import { type TaskRow, taskOf } from "./task-rows.ts";

export interface CaseFilter {
  /** Part of a party's name. */
  readonly name?: string;
  /** The end of the case's id. */
  readonly idEnd?: string;
  /** Any of these cases, in addition to those that `name` or `idEnd` find. */
  readonly ids?: readonly string[];
  readonly types?: readonly string[];
  readonly levels?: readonly string[];
  readonly colours?: readonly string[];
  readonly stages?: readonly string[];
  readonly open?: boolean;
  /** `null`: without a handler. */
  readonly handler?: string | null;
  readonly due?: "late" | "today" | "week";
}

export interface Listed {
  readonly state: CaseState;
  /** The task whose time runs out first. */
  readonly next?: Task;
}

export interface ListedPage {
  readonly items: readonly Listed[];
  readonly total: number;
  /** To be given for the next page. */
  readonly next?: string;
}

export interface PageRequest {
  readonly today: LocalDate;
  readonly limit: number;
  readonly cursor?: string;
}

/** Latest acceptance first. A cursor that is not one of ours starts from the beginning. */
export async function listCases(read: Knex, scope: CaseScope, filter: CaseFilter, page: PageRequest): Promise<ListedPage> {
  const matching = () => {
    const query = read<CaseRow>("cases as c");
    withinScope(query, scope);
    narrow(query, filter, page.today);
    return query;
  };
  const query = matching()
    .orderBy("c.accepted_on", "desc")
    .orderBy("c.id", "desc")
    .limit(page.limit + 1);
  const from = page.cursor === undefined ? undefined : positionOf(page.cursor);
  if (from) {
    query.where((after) => {
      after.where("c.accepted_on", "<", from.acceptedOn).orWhere((same) => {
        same.where("c.accepted_on", from.acceptedOn).where("c.id", "<", from.id);
      });
    });
  }
  const rows: readonly Pick<CaseRow, "id" | "accepted_on" | "state">[] = await query.select("c.id", "c.accepted_on", "c.state");
  const counted: readonly { readonly total: number }[] = await matching().count({ total: "*" });
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    items: await withNext(read, shown),
    total: Number(counted[0]?.total ?? 0),
    ...(rows.length > page.limit && last ? { next: cursorAt(last.accepted_on, last.id) } : {}),
  };
}

/** Whether any case in scope is handled under a layer, and under one of its releases if named, or was before it was moved. */
export async function hasCaseUnder(read: Knex, scope: CaseScope, layer: string, release?: string): Promise<boolean> {
  const query = read<CaseRow>("cases as c").where("c.layer", layer);
  if (release !== undefined) query.where((one) => one.where("c.release", release).orWhere("c.state", "like", `%"release":"${release}"%`));
  withinScope(query, scope);
  return (await query.first("c.id")) !== undefined;
}

async function withNext(read: Knex, rows: readonly Pick<CaseRow, "id" | "state">[]): Promise<readonly Listed[]> {
  const ids = rows.map((row) => row.id);
  const tasks = await read<TaskRow>("tasks").whereIn("case_id", ids).where({ position: 0 }).select("case_id", "task");
  const byCase = new Map(tasks.map((row) => [row.case_id, taskOf(row)]));
  return rows.map((row) => ({ state: fromJson<CaseState>(row.state), next: byCase.get(row.id) }));
}

function narrow(query: Knex.QueryBuilder, filter: CaseFilter, today: LocalDate): void {
  if (filter.types) query.whereIn("c.type", [...filter.types]);
  if (filter.levels) query.whereIn("c.level", [...filter.levels]);
  if (filter.colours) query.whereIn("c.colour", [...filter.colours]);
  if (filter.stages) query.whereIn("c.stage", [...filter.stages]);
  if (filter.open !== undefined) query.where("c.open", filter.open ? 1 : 0);
  if (filter.handler === null) query.whereNull("c.handler");
  else if (filter.handler !== undefined) query.where("c.handler", filter.handler);
  if (filter.due === "late") query.where("c.next_on_time_until", "<", today);
  if (filter.due === "today") query.where("c.next_due_on", "<=", today);
  if (filter.due === "week") query.where("c.next_due_on", "<=", daysAfter(today, 7));
  const { name, idEnd, ids } = filter;
  if (name !== undefined || idEnd !== undefined || ids !== undefined) {
    query.where((found) => {
      found.whereIn("c.id", [...(ids ?? [])]);
      const written = name === undefined ? "" : normalise("name", name);
      if (written !== "") found.orWhereRaw("c.names LIKE ? ESCAPE '\\'", [`%${escaped(written)}%`]);
      if (idEnd) found.orWhereRaw("c.id LIKE ? ESCAPE '\\'", [`%${escaped(idEnd.toUpperCase())}`]);
    });
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
}

function cursorAt(acceptedOn: LocalDate, id: string): string {
  return Buffer.from(`${acceptedOn} ${id}`, "utf8").toString("base64url");
}

function positionOf(cursor: string): { readonly acceptedOn: LocalDate; readonly id: string } | undefined {
  const [acceptedOn = "", id = ""] = Buffer.from(cursor, "base64url").toString("utf8").split(" ");
  return /^\d{4}-\d\d-\d\d$/.test(acceptedOn) && id !== "" ? { acceptedOn, id } : undefined;
}
