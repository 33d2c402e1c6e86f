/** A case that nobody has, on which a paper is tried out: whatever a form asks is answered, by chance or by what it is called. */
import { chanceOf, syntheticCases } from "@jiefen/analysis";
import { type CaseState, decide, evolve, numberInFull, numberSeries, type Rules } from "@jiefen/casework";
import {
  dayNumber,
  type Fact,
  type Facts,
  type FactValue,
  type Item,
  type LocalDate,
  type Paper,
  type Policy,
  type Question,
} from "@jiefen/policy";
import { ajvValidator } from "@jiefen/store";

export interface MadeUp {
  readonly rules: Omit<Rules, "validate">;
  readonly division: string;
  readonly today: LocalDate;
  readonly type: Policy["disputeTypes"][number];
  readonly seed: number;
  /** The last number that was given in the series of the paper. */
  readonly lastNumber: (series: ReturnType<typeof numberSeries>) => Promise<number>;
}

export interface MadeUpCase {
  readonly state: CaseState;
  /** The filing or the card the paper is of, by id. */
  readonly of?: string;
  readonly nextNumber?: string;
}

export const madeUpPerson = "madeUp";
const now = (today: LocalDate) => (dayNumber(today) ?? 0) * 86_400_000 + 3_600_000;

/** Undefined where the draft takes in no such case. */
export async function madeUpCase(made: MadeUp, paper: Paper): Promise<MadeUpCase | undefined> {
  const { rules, today } = made;
  const taken = await takenIn(made);
  if (!taken) return undefined;
  const facts = answered(made, made.type.questions, taken.facts);
  const records = filedFor(made, paper);
  const cards = cardsFor(made, paper);
  const filled: CaseState = { ...taken, handler: madeUpPerson, facts, records: [...taken.records, ...records], cards };
  const record = records.find((one) => one.record === paper.record)?.id;
  const of = record ?? cards[0]?.id;
  if (!paper.number) return { state: filled, ...(of !== undefined && { of }) };
  const series = numberSeries(rules.standing, filled, paper, today);
  const serial = (await made.lastNumber(series)) + 1;
  const number = numberInFull(rules.standing, filled, paper.number.pattern, series, serial);
  const numbered = { series, serial, number, ...(record !== undefined && { record }) };
  return { state: { ...filled, numberedPapers: [numbered] }, nextNumber: number, ...(of !== undefined && { of }) };
}

/** As the library makes disputes up; with no answer at all where that is refused. */
async function takenIn({ rules, division, today, type, seed }: MadeUp): Promise<CaseState | undefined> {
  const [one] = syntheticCases({ ...rules.policy, disputeTypes: [type] }, 1, seed, today);
  const { history: _, ...answers } = one?.facts ?? {};
  const actor = { person: madeUpPerson, roles: rules.standing.roles.map(({ id }) => id), division };
  for (const facts of [answers, {}]) {
    let ids = 0;
    const newId = () => `m${ids++}`;
    const decided = await decide(
      { ...rules, validate: ajvValidator },
      undefined,
      { kind: "takeIn", id: "000001", division, type: type.id, facts, observed: [] },
      { actor, now: now(today), today, newId },
    );
    if (!decided.ok) continue;
    let state: CaseState | undefined;
    for (const event of decided.events) state = evolve(state, event);
    return state;
  }
  return undefined;
}

/** The filing the paper is of, and those that its lists tell. */
function filedFor(made: MadeUp, paper: Paper): CaseState["records"] {
  const { policy } = made.rules;
  const lists = paper.blocks.flatMap((block) => (block.kind === "list" ? [block.over] : []));
  const wanted = new Set([...(paper.record === undefined ? [] : [paper.record]), ...lists]);
  return [...wanted].flatMap((id) => {
    const form = Object.hasOwn(policy.records, id) ? policy.records[id] : undefined;
    if (!form) return [];
    const values = samples(made, form.questions);
    return [{ id: `filed-${id}`, record: id, values, by: madeUpPerson, at: now(made.today), on: made.today }];
  });
}

/** The card the paper is of: given today, for the first deadline that was let pass. */
function cardsFor({ rules: { policy }, today }: MadeUp, { cards }: Paper): CaseState["cards"] {
  const [deadline] = policy.deadlines;
  const [card] = cards ?? [];
  if (card === undefined || !deadline) return [];
  return [{ id: `card-${card}`, card, cause: { kind: "deadline", about: deadline.id, since: today }, on: today }];
}

function samples(made: MadeUp, questions: readonly Question[]): Facts {
  return Object.fromEntries(
    questions
      .filter(({ retired }) => !retired)
      .map((question): readonly [string, FactValue | readonly Item[]] => [
        question.fact,
        question.items ? [sampleItem(made, question.items), sampleItem(made, question.items)] : sampleOf(made, question),
      ]),
  );
}

function sampleItem(made: MadeUp, questions: readonly Question[]): Item {
  return Object.fromEntries(questions.filter(({ retired }) => !retired).map((question) => [question.fact, sampleOf(made, question)]));
}

/** What chance left open is answered too; what it wrote as text, which says the same everywhere, is called by its name. */
function answered(made: MadeUp, questions: readonly Question[], by: Facts): Facts {
  const kept = Object.entries(by).filter(([name, value]) => value !== null && made.rules.policy.facts[name]?.type !== "text");
  const facts: Facts = { ...by, ...samples(made, questions), ...Object.fromEntries(kept) };
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const asked = questions.find(({ fact }) => fact === name)?.items ?? [];
      return [name, isItems(value) ? value.map((item) => answeredItem(made, asked, item)) : value];
    }),
  );
}

function answeredItem(made: MadeUp, questions: readonly Question[], by: Item): Item {
  const kept = Object.entries(by).filter(([name, value]) => value !== null && made.rules.policy.facts[name]?.type !== "text");
  return { ...by, ...sampleItem(made, questions), ...Object.fromEntries(kept) };
}

function isItems(value: Facts[string]): value is readonly Item[] {
  return Array.isArray(value) && value.some((part) => typeof part === "object" && part !== null);
}

/** A text says what it is, so that everybody sees which answer stands where. */
function sampleOf({ rules, today, seed }: MadeUp, { fact: name, title }: Question): FactValue {
  const fact: Fact | undefined = Object.hasOwn(rules.policy.facts, name) ? rules.policy.facts[name] : undefined;
  const options = fact?.options?.filter(({ retired }) => !retired).map(({ id }) => id) ?? [];
  const chosen = chanceOf(seed).oneOf(options);
  switch (fact?.type) {
    case "boolean":
      return true;
    case "integer":
    case "number":
      return Math.min(Math.max(fact.unit === "fen" ? 1_234_500 : 3, fact.minimum ?? 0), fact.maximum ?? Number.MAX_SAFE_INTEGER);
    case "date":
      return today;
    case "code":
      return chosen ?? null;
    case "codes":
      return chosen === undefined ? [] : [chosen];
    default:
      return `〔${title.zh}〕`;
  }
}
