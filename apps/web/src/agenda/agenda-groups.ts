/** Tasks by how soon they are due. */
import type { LocalDate } from "@jiefen/policy";
import type { AgendaTask } from "@jiefen/server/client";
import { daysUntil } from "../words/dates.ts";

export type AgendaGroups = Readonly<Record<"late" | "today" | "tomorrow" | "week" | "later", readonly AgendaTask[]>>;

/** Late is what the server says is late (past its grace, or its hour); what is due but within its grace belongs to today. */
export function grouped(tasks: readonly AgendaTask[], today: LocalDate): AgendaGroups {
  const groups: Record<keyof AgendaGroups, AgendaTask[]> = { late: [], today: [], tomorrow: [], week: [], later: [] };
  for (const task of tasks) {
    const days = daysUntil(task.dueOn, today);
    const late = task.daysLate > 0 || (task.hoursLate ?? 0) > 0;
    groups[late ? "late" : days <= 0 ? "today" : days === 1 ? "tomorrow" : days <= 7 ? "week" : "later"].push(task);
  }
  return groups;
}
