/** The office of a rehearsal: people who may do everything, and the case in their hands. */
import { dayNumber, type Facts, type LocalDate } from "@jiefen/policy";
import type { Actor, Command, Context } from "../case/command.ts";
import type { Event } from "../case/event.ts";
import type { Decided } from "../case/refusal.ts";
import type { CaseState } from "../case/state.ts";
import { decide } from "../decide.ts";
import { evolve } from "../events/evolve.ts";
import type { Rules } from "../rules.ts";

/** A command that was carried out, and by whom. */
export interface Given {
  readonly command: Command;
  readonly actor: Actor;
}

/** Who takes the case in and handles it. */
export const handlerName = "handler";
/** Who decides where a second person is asked for. */
export const secondName = "second";

const millisecondsPerDay = 86_400_000;
/** Nine in the morning in Shanghai. */
const morning = 3_600_000;

/** Lives for one rehearsal. Ids are numbered, so that the same script gives the same events. */
export class Office {
  readonly rules: Rules;
  today: LocalDate;
  /** Forms as they have been filled before, shared with trials. */
  readonly filled: Map<string, Facts>;
  #state: CaseState | undefined;
  #events: Event[] = [];
  #given: Given[] = [];
  #ids = 0;

  constructor(rules: Rules, today: LocalDate, filled: Map<string, Facts> = new Map()) {
    this.rules = rules;
    this.today = today;
    this.filled = filled;
  }

  get state(): CaseState {
    if (!this.#state) throw new RangeError("No case has been taken in.");
    return this.#state;
  }

  actor(person: string): Actor {
    const { policy, standing } = this.rules;
    return { person, roles: standing.roles.map(({ id }) => id), division: policy.layer.division };
  }

  /** Ids are used up only by what is carried out. */
  async does(command: Command, person = handlerName): Promise<Decided> {
    const actor = this.actor(person);
    const ids = this.#ids;
    const decided = await decide(this.rules, this.#state, command, this.#context(actor));
    if (!decided.ok) {
      this.#ids = ids;
      return decided;
    }
    for (const event of decided.events) this.#state = evolve(this.#state, event);
    this.#events.push(...decided.events);
    this.#given.push({ command, actor });
    return decided;
  }

  /** Where commands would lead, without a trace of it here. */
  trial(): Office {
    const office = new Office(this.rules, this.today, this.filled);
    office.#state = this.#state;
    office.#ids = this.#ids;
    return office;
  }

  /** What has happened since this was last asked, and by which commands. */
  takeDay(): { readonly events: readonly Event[]; readonly commands: readonly Given[] } {
    const day = { events: this.#events, commands: this.#given };
    this.#events = [];
    this.#given = [];
    return day;
  }

  #context(actor: Actor): Context {
    return {
      actor,
      now: (dayNumber(this.today) ?? 0) * millisecondsPerDay + morning,
      today: this.today,
      newId: () => {
        this.#ids += 1;
        return `r${this.#ids}`;
      },
    };
  }
}
