/** What every part of the editor needs besides its own value. */
import type { Issue, Language, Policy } from "@jiefen/policy";
import { createContext, type ReactNode, useContext } from "react";
import type { DraftChange, Drafted } from "../draft/drafted.ts";
import { type Words, words } from "../text/words.ts";

export interface Editing {
  readonly drafted: Drafted;
  /** As it is saved, without what is on its way or was refused. */
  readonly saved?: Drafted;
  /** For sentences and facts: the draft compiled, or the last that could be. */
  readonly compiled: Policy;
  readonly language: Language;
  /** Nothing may be changed: a draft that is submitted, a reader without the right. */
  readonly readOnly?: boolean;
  /** What a document of the draft comes to, to be tried out: a form (turned to a question), visits on the calendar, one figure, one paper. Absent where
   * none can be shown. */
  readonly preview?: (path: string, shown: string | undefined) => ReactNode;
  /** The Word template of a paper of the draft: taken out, brought in. Absent where none can be. */
  readonly template?: (paper: string) => ReactNode;
  /** How the levels of many disputes come out under the draft, with these numbers as if it had them; absent where nothing can be studied. */
  readonly effects?: (numbers: Readonly<Record<string, number>>) => ReactNode;
  /** What was refused or is wrong, by `placeKey`. */
  readonly issues: ReadonlyMap<string, readonly Issue[]>;
  readonly onChange: (changes: readonly DraftChange[]) => void;
  /** Shows another place of the draft. */
  readonly onGoTo: (path: string, pointer: string) => void;
}

const EditingContext = createContext<Editing | undefined>(undefined);
export const EditingProvider = EditingContext.Provider;

/** What is wrong at a place or anywhere in it: a condition is one value, whatever part of it an issue names. */
export function issuesAt(issues: Editing["issues"], key: string): readonly Issue[] {
  return [...issues].filter(([at]) => at === key || at.startsWith(`${key}/`)).flatMap(([, found]) => found);
}

export function useEditing(): Editing & { readonly words: Words } {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error("An input of the builder stands outside an EditingProvider");
  return { ...editing, words: words[editing.language] };
}
