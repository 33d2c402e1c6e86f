/** What is due, over many cases. */
import type { CaseState, Task } from "@jiefen/casework";
import type { LocalDate } from "@jiefen/policy";
import type { Knex } from "knex";
import { daysAfter } from "../clock.ts";
import { fromJson } from "../database/json.ts";
import type { CaseRow } from "./case-rows.ts";
import { type CaseScope, withinScope } from "./case-scope.ts";
import { type TaskRow, taskOf } from "./task-rows.ts";

export interface AgendaFilter {
  readonly today: LocalDate;
  /** Days ahead of today that are looked at. */
  readonly ahead: number;
  /** Only tasks of these kinds. */
  readonly kinds?: readonly Task["kind"][];
  /** Only what is due on this day or after it. */
  readonly from?: LocalDate;
  readonly limit: number;
  /** Only what waits for this person, by name or, where nobody is named, by one of the roles. */
  readonly waitingFor?: { readonly person: string; readonly roles: readonly string[] };
}

export interface DueTask {
  readonly task: Task;
  readonly state: CaseState;
}

/** What has waited longest first. */
export async function listTasks(
  read: Knex,
  scope: CaseScope,
  filter: AgendaFilter,
): Promise<{ readonly items: readonly DueTask[]; readonly total: number }> {
  const matching = () => {
    const query = read<TaskRow>("tasks as t")
      .join<CaseRow>("cases as c", (join) => {
        join.on("c.division", "t.division").andOn("c.id", "t.case_id");
      })
      .where("t.due_on", "<=", daysAfter(filter.today, filter.ahead));
    if (filter.from !== undefined) query.where("t.due_on", ">=", filter.from);
    if (filter.kinds) query.whereIn("t.kind", [...filter.kinds]);
    withinScope(query, scope);
    const { waitingFor } = filter;
    if (waitingFor) {
      query.where((mine) => {
        mine.where("t.person", waitingFor.person).orWhere((open) => {
          open.whereNull("t.person").where((roles) => {
            for (const role of waitingFor.roles) roles.orWhere("t.roles", "like", `% ${role} %`);
            if (waitingFor.roles.length === 0) roles.whereRaw("1 = 0");
          });
        });
      });
    }
    return query;
  };
  const rows: readonly { readonly task: string; readonly state: string }[] = await matching()
    .orderBy(["t.on_time_until", "t.due_on", "t.case_id", "t.position"])
    .limit(filter.limit)
    .select("t.task", "c.state");
  const counted: readonly { readonly total: number }[] = await matching().count({ total: "*" });
  return {
    items: rows.map((row) => ({ task: taskOf(row), state: fromJson<CaseState>(row.state) })),
    total: Number(counted[0]?.total ?? 0),
  };
}

/** States of open cases: of one handler together with those that have none, or of everybody. The oldest first, `limit` at most. */
export async function listOpen(read: Knex, scope: CaseScope, limit: number, handler?: string): Promise<readonly CaseState[]> {
  const query = read<CaseRow>("cases as c").where("c.open", 1);
  withinScope(query, scope);
  if (handler !== undefined) query.where((mine) => void mine.where("c.handler", handler).orWhereNull("c.handler"));
  const rows: readonly Pick<CaseRow, "state">[] = await query.orderBy(["c.accepted_on", "c.id"]).limit(limit).select("c.state");
  return rows.map(({ state }) => fromJson<CaseState>(state));
}
