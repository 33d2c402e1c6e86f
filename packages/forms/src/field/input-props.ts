/** What every input gets: the question, the answer so far, and whom to tell. */
import type { Fact, Question } from "@jiefen/policy";
import type { Answer } from "../answer/answer.ts";

export interface InputProps {
  /** Id of the element that takes the focus. */
  readonly id: string;
  readonly question: Question;
  readonly fact: Fact;
  readonly answer: Answer | undefined;
  /** Id of the element that names the question. */
  readonly labelledBy: string;
  /** Ids of help and errors. */
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly onAnswer: (answer: Answer | undefined) => void;
  /** The input has lost the focus. */
  readonly onLeave: () => void;
}
