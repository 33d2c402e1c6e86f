/** One group of the day's tasks. */
import type { LocalDate } from "@jiefen/policy";
import type { AgendaTask } from "@jiefen/server/client";
import { useId } from "react";
import { AgendaRow } from "./agenda-row.tsx";

export function AgendaGroup({ title, tasks, today }: { title: string; tasks: readonly AgendaTask[]; today: LocalDate }) {
  const id = useId();
  if (tasks.length === 0) return null;
  return (
    <section className="panel panel-flush" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="count">{tasks.length}</span>
      </h2>
      <ul className="rows">
        {tasks.map((task) => (
          <AgendaRow key={`${task.caseId} ${task.kind} ${task.about} ${task.party}`} task={task} today={today} />
        ))}
      </ul>
    </section>
  );
}
