/** Where on a form something is put: into a part, before one of its questions or at the end. */
import type { OutlinedQuestion, OutlinedSection } from "./outline.ts";

export interface Place {
  readonly section: string;
  /** A question of the part; the end of the part where absent. */
  readonly before?: string;
}

export function placeAtEnd(section: OutlinedSection): Place {
  return { section: section.id };
}

/** Before the question that follows, or at the end. */
export function placeAfter(section: OutlinedSection, name: string): Place {
  const at = section.questions.findIndex((question) => question.name === name);
  const next = section.questions[at + 1];
  return next ? { section: section.id, before: next.name } : placeAtEnd(section);
}

export function findQuestion(
  outline: readonly OutlinedSection[],
  name: string,
): { readonly section: OutlinedSection; readonly question: OutlinedQuestion; readonly at: number } | undefined {
  for (const section of outline) {
    const at = section.questions.findIndex((question) => question.name === name);
    const question = section.questions[at];
    if (question) return { section, question, at };
  }
  return undefined;
}

/** Where the place is among the questions of the part, the one that moves left out. */
export function positionOf(questions: readonly OutlinedQuestion[], place: Place): number {
  const at = questions.findIndex(({ name }) => name === place.before);
  return at === -1 ? questions.length : at;
}
