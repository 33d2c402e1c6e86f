/** The schedule of one phase as it is being changed: shown at once, handed on when a movement has come to its end. */
import { findAt, findLaxer, isSameJson, type Laxer, pointerOf, type Schedule, type Segments } from "@jiefen/policy";
import { useEffect, useRef, useState } from "react";
import { type Hold, holdOf } from "../draft/hold.ts";
import { useEditing } from "../entry/editing.ts";
import { isSchedule } from "../entry/value-in-words.ts";

/** Milliseconds without a key after which the keys pressed so far are one change. */
const pause = 600;

export interface ChangingSchedule {
  /** As it is shown. */
  readonly schedule: Schedule;
  /** As the draft has it. */
  readonly kept: Schedule;
  readonly above: Schedule | undefined;
  readonly hold: Hold;
  readonly editable: boolean;
  /** Why what is tried, or was tried last, is not allowed. */
  readonly laxer: Laxer | undefined;
  /** What is tried is shown nevertheless, while it is being dragged. */
  readonly trying: boolean;
  /** Shows what would be. */
  readonly tryOut: (schedule: Schedule) => void;
  /** What was tried becomes a change, or is dropped where it is not allowed. */
  readonly settle: () => void;
  readonly cancel: () => void;
  /** A change on its own; `soon` waits for more of the kind. Says whether it was allowed. */
  readonly change: (schedule: Schedule, soon?: boolean) => boolean;
}

const nothing: Schedule = { days: [] };

export function useSchedule(path: string, place: Segments): ChangingSchedule {
  const { drafted, readOnly, onChange } = useEditing();
  const hold = holdOf(drafted, path, place);
  const value = findAt(drafted.policy.documents[path], place);
  const kept = isSchedule(value) ? value : nothing;
  const above = isSchedule(hold.above) ? hold.above : undefined;
  const floor = hold.rule.allow === "tighten" ? above : undefined;
  const [tried, setTried] = useState<Schedule>();
  const [waiting, setWaiting] = useState<Schedule>();
  const [refused, setRefused] = useState<Laxer>();
  const laxerOf = (schedule: Schedule) => floor && findLaxer(floor, schedule);

  function hand(schedule: Schedule) {
    setWaiting(undefined);
    if (!isSameJson(schedule, kept)) onChange([{ path, pointer: pointerOf(place), value: schedule }]);
  }
  const latest = useRef({ waiting, hand });
  useEffect(() => {
    latest.current = { waiting, hand };
  });
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => latest.current.hand(waiting), pause);
    return () => clearTimeout(timer);
  }, [waiting]);
  // What was not handed on yet is when the timeline is left.
  useEffect(
    () => () => {
      const { waiting: left, hand: tell } = latest.current;
      if (left) tell(left);
    },
    [],
  );
  return {
    schedule: tried ?? waiting ?? kept,
    kept,
    above,
    hold,
    editable: hold.editable && !readOnly,
    laxer: tried ? laxerOf(tried) : refused,
    trying: tried !== undefined,
    tryOut: (schedule) => {
      setRefused(undefined);
      setTried(schedule);
    },
    settle: () => {
      if (!tried) return;
      const laxer = laxerOf(tried);
      setTried(undefined);
      setRefused(laxer);
      if (!laxer) hand(tried);
    },
    cancel: () => setTried(undefined),
    change: (schedule, soon = false) => {
      const laxer = laxerOf(schedule);
      setRefused(laxer);
      if (laxer) return false;
      if (soon) setWaiting(schedule);
      else hand(schedule);
      return true;
    },
  };
}
