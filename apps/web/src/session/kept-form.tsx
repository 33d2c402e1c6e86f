/** What is typed into a form stays sealed on this device until it is sent: it is there again after the page was loaded anew. */
import { type DraftedAnswers, useDraft } from "@jiefen/forms";
import { createContext, type Dispatch, type ReactNode, type SetStateAction, useCallback, useContext, useMemo, useRef } from "react";
import { DraftNotice } from "../filling/draft-notice.tsx";
import { drafts } from "./drafts.ts";
import { keptIn, savingUnlessEmpty, withKept } from "./kept-values.ts";
import { useMe } from "./me.ts";

const Kept = createContext<DraftedAnswers | undefined>(undefined);

interface KeptFormProps {
  /** What the draft is called. */
  readonly subject: string;
  readonly children: ReactNode;
}

const nothing = {};

/** A form with nothing typed in it is no draft. */
const keptDrafts = savingUnlessEmpty(drafts);

/** Around one form: what its parts keep by `useKept` is one draft. Another subject is another component: give it a `key`. */
export function KeptForm({ subject, children }: KeptFormProps) {
  const { me } = useMe();
  const draft = useDraft({ store: keptDrafts, person: me.id, subject, release: "", initial: nothing });
  return <Kept value={draft}>{children}</Kept>;
}

/** Says that something typed earlier stands in the form, and gives it up when told to. */
export function KeptNotice() {
  const draft = useContext(Kept);
  return draft ? <DraftNotice draft={draft} release={draft.restored?.release ?? ""} /> : null;
}

function useKeptForm(): DraftedAnswers {
  const draft = useContext(Kept);
  if (!draft) throw new Error("Only inside a KeptForm.");
  return draft;
}

/** As `useState`, for what can be written as JSON. What it begins with is not kept. */
export function useKept<Value>(name: string, initial: Value): readonly [Value, Dispatch<SetStateAction<Value>>] {
  const { answers, change } = useKeptForm();
  const first = useRef(initial);
  const set = useCallback(
    (next: SetStateAction<Value>) =>
      change((now) => {
        const value = next instanceof Function ? next(keptIn(now[name], first.current)) : next;
        return withKept(now, name, value, first.current);
      }),
    [change, name],
  );
  const kept = answers[name];
  const value = useMemo(() => keptIn(kept, first.current), [kept]);
  return [value, set];
}

/** Once it is sent, or given up. Nothing where no form is kept: what is done by a press alone has no draft. */
export function useForgetKept(): () => void {
  const draft = useContext(Kept);
  const discard = draft?.discard;
  return useCallback(() => void discard?.(), [discard]);
}
