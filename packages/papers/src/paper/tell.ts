/** What stands for each place-holder of a text. */
import { deadlineDay, factsOf } from "@jiefen/casework";
import {
  asFactValue,
  day,
  dayNumber,
  deadlinePrefix,
  type Fact,
  type Facts,
  isPaperName,
  type Language,
  type PlaceHolder,
  parameterPrefix,
  partsOf,
  quantity,
  scopeOver,
} from "@jiefen/policy";
import { blank, blankDay, factPiece } from "./fact-text.ts";
import type { Piece, Pieces } from "./filled.ts";
import { namedPiece } from "./named.ts";
import { paperWords } from "./paper-words.ts";
import type { Subject, Told } from "./subject.ts";

interface ToldPaper {
  readonly title: string;
  readonly language: Language;
  readonly number?: string;
  readonly filing?: Told;
}

/** Fills the texts of one paper, and notes down which facts it told. */
export class Teller {
  readonly told = new Set<string>();
  /** Facts of the case with those of the filing on top. */
  readonly facts: Facts;
  readonly #subject: Subject;
  readonly #paper: ToldPaper;

  constructor(subject: Subject, paper: ToldPaper) {
    this.#subject = subject;
    this.#paper = paper;
    const { policy, state, today } = subject;
    this.facts = { ...factsOf(policy, state, today), ...paper.filing?.facts };
  }

  pieces(text: string, item?: Told): Pieces {
    return partsOf(text).map((part) => (typeof part === "string" ? { text: part } : this.piece(part, item)));
  }

  piece({ name, format }: PlaceHolder, item?: Told): Piece {
    const { policy, standing, state, withheld } = this.#subject;
    const { language } = this.#paper;
    if (isPaperName(name)) {
      if (name === "case.parties" || name === "record.party") this.#noteNames();
      return namedPiece({ subject: this.#subject, ...this.#paper, ...(item && { item }) }, name);
    }
    if (name.startsWith(deadlinePrefix)) {
      const due = deadlineDay(policy, standing, state, this.facts, name.slice(deadlinePrefix.length));
      return due === undefined ? blankDay(language) : { text: day(due, language) };
    }
    if (name.startsWith(parameterPrefix)) {
      const parameter = policy.parameters[name.slice(parameterPrefix.length)];
      return parameter?.value === undefined ? blank : { text: quantity(parameter.value, parameter.unit, language) };
    }
    const fact = policy.facts[name];
    if (!fact) return { text: paperWords[language].unknown };
    const value = fact.origin.kind === "derived" ? this.#derived(fact) : answerOf(name, item, this.facts);
    if (value === undefined && withheld.has(name)) return { text: paperWords[language].withheld };
    if (value !== undefined && value !== null) this.told.add(name);
    return factPiece(fact, value, language, format);
  }

  /** What follows from the answers, where they settle it; room to write otherwise. */
  #derived(fact: Fact): Facts[string] | undefined {
    const { policy, today } = this.#subject;
    const read = (name: string) => answerOf(name, undefined, this.facts);
    const possible = scopeOver(policy, read, dayNumber(today) ?? 0).read(fact.name);
    return asFactValue(possible, fact.minimum) ?? undefined;
  }

  #noteNames(): void {
    for (const { name, origin } of Object.values(this.#subject.policy.facts)) {
      if (origin.kind === "field" && origin.identity === "name") this.told.add(name);
    }
  }
}

/** An item's own fact goes before one of the case. */
function answerOf(name: string, item: Told | undefined, facts: Facts): Facts[string] | undefined {
  if (item && Object.hasOwn(item.facts, name)) return item.facts[name];
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}
