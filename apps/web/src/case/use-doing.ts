/** What is being done on the case, as it stands in the address: `step:accept`, `visit:<party>`, `recordFacts` … */
import type { Facts } from "@jiefen/policy";
import { useSearchParams } from "react-router";

export interface Doing {
  readonly action: string;
  /** What comes after the colon. */
  readonly about: string;
  /** The question to begin with. */
  readonly question?: string;
  /** Codes answered before the form was opened: `answer=<fact>:<code>`, as often as needed. */
  readonly answers: Facts;
}

function splitOnce(pair: string): readonly [string, string] {
  const at = pair.indexOf(":");
  return [pair.slice(0, at), pair.slice(at + 1)];
}

export function useDoing(): {
  readonly doing: Doing | undefined;
  readonly start: (doing: string, question?: string) => void;
  readonly stop: () => void;
} {
  const [search, setSearch] = useSearchParams();
  const text = search.get("do");
  const at = text?.indexOf(":") ?? -1;
  const question = search.get("question") ?? undefined;
  const answers = Object.fromEntries(search.getAll("answer").flatMap((pair) => (pair.includes(":") ? [splitOnce(pair)] : [])));
  return {
    doing: text ? { action: at < 0 ? text : text.slice(0, at), about: at < 0 ? "" : text.slice(at + 1), question, answers } : undefined,
    start: (doing, first) => setSearch(first ? { do: doing, question: first } : { do: doing }, { preventScrollReset: true }),
    stop: () => setSearch({}, { preventScrollReset: true, replace: true }),
  };
}
