/** What is typed into a form stays sealed on this device until it is sent: it is there again after the page was loaded anew. */
import { type DraftedAnswers, useDraft } from "@jiefen/forms";
import {
  createContext,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from "react";
import { DraftNotice } from "../filling/draft-notice.tsx";
import { drafts } from "./drafts.ts";
import { useMe } from "./me.ts";

const Kept = createContext<DraftedAnswers | undefined>(undefined);

interface KeptFormProps {
  /** What the draft is called. */
  readonly subject: string;
  readonly children: ReactNode;
}

const nothing = {};

/** Around one form: what its parts keep by `useKept` is one draft. Another subject is another component: give it a `key`. */
export function KeptForm({ subject, children }: KeptFormProps) {
  const { me } = useMe();
  const draft = useDraft({ store: drafts, person: me.id, subject, release: "", initial: nothing });
  return <Kept value={draft}>{children}</Kept>;
}

/** Says that something typed earlier stands in the form, and gives it up when told to. */
export function KeptNotice() {
  const draft = useContext(Kept);
  return draft ? <DraftNotice draft={draft} release={draft.restored?.release ?? ""} /> : null;
}

/** As `useState`, for what can be written as JSON. */
export function useKept<Value>(name: string, initial: Value): readonly [Value, Dispatch<SetStateAction<Value>>] {
  const draft = useContext(Kept);
  const plain = useState(initial);
  const first = useRef(initial);
  const change = draft?.change;
  const set = useCallback(
    (next: SetStateAction<Value>) =>
      change?.((answers) => {
        const value = next instanceof Function ? next(valueIn(answers[name], first.current)) : next;
        return { ...answers, [name]: JSON.stringify(value) };
      }),
    [change, name],
  );
  const kept = draft?.answers[name];
  const value = useMemo(() => valueIn(kept, first.current), [kept]);
  return draft ? [value, set] : plain;
}

/** What opens was kept by this form. */
function valueIn<Value>(kept: unknown, initial: Value): Value {
  return typeof kept === "string" ? (JSON.parse(kept) as Value) : initial;
}

/** Once it is sent, or given up. */
export function useForgetKept(): () => void {
  const draft = useContext(Kept);
  const discard = draft?.discard;
  return useCallback(() => void discard?.(), [discard]);
}
