/** What a command does to a case that exists. */
import type { Command } from "../case/command.ts";
import type { Refusal } from "../case/refusal.ts";
import type { Course } from "../course.ts";

export type CommandOf<Kind extends Command["kind"]> = Extract<Command, { readonly kind: Kind }>;

/** Emits events on the course, or says why not; the events of a refused command are thrown away. */
export type Handler<Kind extends Command["kind"]> = (
  course: Course,
  command: CommandOf<Kind>,
) => Promise<Refusal | undefined> | Refusal | undefined;
