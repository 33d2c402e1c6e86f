/** Answers that change what was recorded, kept until they are sent. */
import type { Facts } from "@jiefen/policy";
import { useCallback, useState } from "react";
import { useKept } from "../session/kept-form.tsx";

interface KeptAnswers {
  /** What was found when the form was opened first. */
  readonly before: Facts;
  readonly answers: Facts;
  readonly change: (next: (answers: Facts) => Facts) => void;
}

/** What others record meanwhile shows behind the form; in it the answers stay as they were found, so that only own changes are sent. */
export function useKeptAnswers(found: Facts): KeptAnswers {
  const [opened] = useState({ before: found, answers: found });
  const [{ before, answers }, keep] = useKept("changed", opened);
  const change = useCallback(
    (next: (answers: Facts) => Facts) => keep((now) => ({ before: now.before, answers: next(now.answers) })),
    [keep],
  );
  return { before, answers, change };
}
