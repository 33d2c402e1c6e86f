/** The course a command takes: the events so far, and the state they add up to. */
import type { LocalDate } from "@jiefen/policy";
import type { Context } from "./case/command.ts";
import type { Event, EventBody } from "./case/event.ts";
import type { CaseState } from "./case/state.ts";
import { evolve } from "./events/evolve.ts";
import type { Rules } from "./rules.ts";

/** Who acts when days pass and other cases change. */
export const system = "system";

interface As {
  readonly cause: string;
  readonly today?: LocalDate;
  readonly by?: string;
}

/** Lives for one command; when that is refused, it is thrown away with its events. */
export class Course {
  readonly events: Event[] = [];
  readonly rules: Rules;
  readonly context: Context;
  /** The day that rules look at: today, or the day being caught up. */
  readonly today: LocalDate;
  /** The kind of command that set the course. */
  readonly cause: string;
  readonly #by: string;
  #state: CaseState;

  private constructor(rules: Rules, context: Context, state: CaseState, today: LocalDate, by: string, cause: string) {
    this.rules = rules;
    this.context = context;
    this.today = today;
    this.#state = state;
    this.#by = by;
    this.cause = cause;
  }

  /** On a case that exists. */
  static on(state: CaseState, rules: Rules, context: Context, as: As): Course {
    return new Course(rules, context, state, as.today ?? context.today, as.by ?? context.actor.person, as.cause);
  }

  /** With the event that begins a case. */
  static begin(rules: Rules, context: Context, body: Extract<EventBody, { readonly kind: "takenIn" }>): Course {
    const event: Event = { sequence: 1, by: context.actor.person, ...instantOf(context), body };
    const course = Course.on(evolve(undefined, event), rules, context, { cause: "takeIn" });
    course.events.push(event);
    return course;
  }

  /** The same course from here, to see where something would lead; nothing on it comes back. */
  trial(): Course {
    return new Course(this.rules, this.context, this.#state, this.today, this.#by, this.cause);
  }

  get state(): CaseState {
    return this.#state;
  }

  emit(body: EventBody, by = this.#by): void {
    const event: Event = {
      sequence: this.#state.version + 1,
      by,
      ...instantOf(this.context),
      body,
    };
    this.#state = evolve(this.#state, event);
    this.events.push(event);
  }
}

function instantOf({ now, today, madeAt }: Context): Pick<Event, "at" | "on" | "madeAt"> {
  return { at: now, on: today, ...(madeAt === undefined ? {} : { madeAt }) };
}
