/** One case under a policy of another place, told command by command by people who may do everything. */
import {
  type Actor,
  type CaseState,
  type Command,
  type Decided,
  decide,
  evolve,
  factsOf,
  laterBy,
  type Rules,
  requiredTeam,
  runningDeadlines,
} from "@jiefen/casework";
import type { Facts, LocalDate } from "@jiefen/policy";
import { ajvValidator } from "@jiefen/store";
import { getLayer } from "./places.ts";

export class Case {
  readonly rules: Rules;
  readonly #actor: Actor;
  #state: CaseState | undefined;
  #today: LocalDate;
  readonly #time: string;
  #ids = 0;

  private constructor(layer: string, today: LocalDate, time: string) {
    const { policy, standing } = getLayer(layer);
    this.rules = { policy, standing, validate: ajvValidator };
    this.#actor = { person: "somebody", roles: standing.roles.map(({ id }) => id), division: policy.layer.division };
    this.#today = today;
    this.#time = time;
  }

  /** Of the layer's first dispute type; `time` on the clock of Shanghai. */
  static async takenIn(layer: string, today: LocalDate, time = "09:00", facts: Facts = {}): Promise<Case> {
    const told = new Case(layer, today, time);
    const { policy } = told.rules;
    const type = policy.disputeTypes[0]?.id ?? "";
    await told.does({
      kind: "takeIn",
      id: "case1",
      division: policy.layer.division,
      type,
      facts: { summary: "纠纷", ...facts },
      observed: [],
    });
    return told;
  }

  get state(): CaseState {
    if (!this.#state) throw new Error("Nothing has been taken in.");
    return this.#state;
  }

  #decide(command: Command): Promise<Decided> {
    const now = Date.parse(`${this.#today}T${this.#time}:00+08:00`);
    const newId = (): string => {
      this.#ids += 1;
      return `id${this.#ids}`;
    };
    return decide(this.rules, this.#state, command, { actor: this.#actor, now, today: this.#today, newId });
  }

  /** Fails when it is refused. */
  async does(command: Command): Promise<void> {
    const decided = await this.#decide(command);
    if (!decided.ok) throw new Error(`${command.kind} was refused: ${JSON.stringify(decided.refusal)}`);
    for (const event of decided.events) this.#state = evolve(this.#state, event);
  }

  step(transition: string, values?: Facts): Promise<void> {
    return this.does({ kind: "step", transition, ...(values && { values }) });
  }

  /** The code of the refusal; undefined where the step may be taken. */
  async refusal(transition: string): Promise<string | undefined> {
    const decided = await this.#decide({ kind: "step", transition });
    return decided.ok ? undefined : decided.refusal.code;
  }

  /** Lets days pass one by one. */
  async until(day: LocalDate): Promise<void> {
    while (this.#today < day) {
      this.#today = laterBy(this.#today, 1);
      await this.does({ kind: "advanceDay", to: this.#today });
    }
  }

  #running() {
    const { policy, standing } = this.rules;
    const running = runningDeadlines(policy, standing, this.state, this.#today);
    return [...running].sort((one, other) => one.dueOn.localeCompare(other.dueOn));
  }

  /** Those that run, by due day. */
  deadlines(): readonly (readonly [string, LocalDate])[] {
    return this.#running().map(({ deadline, dueOn }) => [deadline.id, dueOn]);
  }

  /** Those that run in hours. */
  dueAt(): readonly (readonly [string, string])[] {
    return this.#running().flatMap(({ deadline, dueAt }) => (dueAt === undefined ? [] : [[deadline.id, new Date(dueAt).toISOString()]]));
  }

  /** The Chinese title of the team that is needed. */
  team(): string | undefined {
    const { policy } = this.rules;
    return requiredTeam(policy, factsOf(policy, this.state, this.#today), this.#today)?.title.zh;
  }
}
