/** What is due on each open case, projected from its agenda; how late it is, is reckoned on reading. */
import type { Task } from "@jiefen/casework";
import type { Knex } from "knex";
import { insertAll } from "../database/insert-all.ts";
import { fromJson, toJson } from "../database/json.ts";
import type { CaseKey } from "./event-rows.ts";

export interface TaskRow {
  division: string;
  case_id: string;
  position: number;
  kind: Task["kind"];
  due_on: string;
  on_time_until: string;
  person: string | null;
  roles: string;
  task: string;
}

/** Replaces the tasks of a case; the first is the one whose time runs out first. */
export async function writeTasks(trx: Knex, key: CaseKey, tasks: readonly Task[]): Promise<void> {
  await trx<TaskRow>("tasks").where({ division: key.division, case_id: key.id }).delete();
  const rows = [...tasks]
    .sort((a, b) => (a.onTimeUntil + a.dueOn < b.onTimeUntil + b.dueOn ? -1 : 1))
    .map(
      (task, position): TaskRow => ({
        division: key.division,
        case_id: key.id,
        position,
        kind: task.kind,
        due_on: task.dueOn,
        on_time_until: task.onTimeUntil,
        person: task.waitingFor.person ?? null,
        roles: ` ${task.waitingFor.roles.join(" ")} `,
        task: toJson(task),
      }),
    );
  await insertAll(trx, "tasks", rows);
}

export function taskOf(row: Pick<TaskRow, "task">): Task {
  return fromJson<Task>(row.task);
}
