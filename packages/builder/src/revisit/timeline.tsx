/** The visits of one phase along a line of days: dragged, moved by keys, added and taken away; those of the layer above stand beneath. */
import { ExclamationCircleFilled, LockOutlined, PlusOutlined, RetweetOutlined, RollbackOutlined } from "@ant-design/icons";
import { useNarrow } from "@jiefen/forms";
import { findAt, type Laxer, pointerOf, type Schedule, type Segments } from "@jiefen/policy";
import { Button } from "antd";
import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef, useState } from "react";
import { placeKey } from "../draft/looser.ts";
import { issuesAt, useEditing } from "../entry/editing.ts";
import { issueInWords } from "../entry/issue-in-words.ts";
import { parameterIn, parametersPath, scheduleInWords } from "../entry/value-in-words.ts";
import { laxerInWords, revisitWords } from "./revisit-words.ts";
import { dayAt, endFor, shareOf, ticksUntil } from "./scale.ts";
import { addVisitOn, beginRegular, dayForAnother, latestDay, moveVisit, removeVisit, type Visit, visitsUntil } from "./schedule-moves.ts";
import { useSchedule } from "./use-schedule.ts";
import { VisitList } from "./visit-list.tsx";

interface TimelineProps {
  readonly path: string;
  /** Of the phase. */
  readonly place: Segments;
  readonly title: string;
  /** From which day it is counted. */
  readonly hint: string;
  /** Read out before what a mark is. */
  readonly of: string;
}

const keySteps: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };
const week = 7;

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}

/** The same visit, on whatever day. */
function isSame(one: Visit | undefined, other: Visit): boolean {
  return one?.is === "listed" ? other.is === "listed" && one.index === other.index : one?.is === other.is;
}

/** Far enough for what is there, what stands above, and some room. */
function endOf(schedule: Schedule, above: Schedule | undefined, watched: number): number {
  const last = ({ days, every = 0 }: Schedule) => (days.at(-1) ?? 0) + every;
  return endFor(Math.max(14, watched, last(schedule) * 1.25, above ? last(above) * 1.25 : 0));
}

export function Timeline({ path, place, title, hint, of }: TimelineProps) {
  const editing = useEditing();
  const { language, issues, readOnly, onChange } = editing;
  const words = revisitWords[language];
  const narrow = useNarrow();
  const id = useId();
  const schedulePlace = [...place, "schedule"];
  const changing = useSchedule(path, schedulePlace);
  const { schedule, kept, above, hold, editable, laxer, trying } = changing;
  const track = useRef<HTMLDivElement>(null);
  const [dragged, drag] = useState<{ readonly visit: Visit; readonly from: Schedule }>();
  const [focus, setFocus] = useState<number>();
  const watched = useWatched(path, place);
  const end = endOf(kept, above, watched ?? 0);
  const working = schedule.count === "working";
  const visits = visitsUntil(schedule, end);
  const layer = hold.aboveTitle?.[language] ?? "";
  const wrong = issuesAt(issues, placeKey(path, schedulePlace));

  useEffect(() => {
    if (focus === undefined) return;
    track.current?.querySelector<HTMLElement>(`[data-visit="${focus}"]`)?.focus();
    setFocus(undefined);
  }, [focus]);

  function dayUnder({ clientX }: PointerEvent): number {
    const box = track.current?.getBoundingClientRect();
    return box ? dayAt((clientX - box.left) / box.width, end) : 0;
  }
  function pressed(event: KeyboardEvent, visit: Visit) {
    const step = keySteps[event.key];
    if (event.key === "Escape") {
      drag(undefined);
      changing.cancel();
    } else if (step !== undefined)
      changing.change(
        moveVisit(schedule, visit, visit.day + step * (event.shiftKey ? week : 1) * (visit.is === "regular" ? visit.turn : 1)),
        true,
      );
    else if (event.key === "Delete" || event.key === "Backspace") remove(visit);
    else if (event.key === "Insert") add(visit.is === "listed" ? visit.index : undefined);
    else return;
    event.preventDefault();
  }
  function remove(visit: Visit) {
    const left = removeVisit(schedule, visit);
    if (changing.change(left))
      setFocus(Math.max(0, Math.min(visit.is === "listed" ? visit.index : left.days.length - 1, left.days.length - 1)));
  }
  function add(after: number | undefined) {
    const next = addVisitOn(schedule, dayForAnother(schedule, after));
    if (changing.change(next)) setFocus(next.days.findIndex((day) => !schedule.days.includes(day)));
  }
  return (
    <section className="jb-phase" aria-labelledby={`${id}-title`}>
      <div className="jb-phase-title" id={`${id}-title`}>
        <strong>{title}</strong> <span>{hint}</span>
      </div>
      <div className="jb-track-room">
        <div className="jb-track" ref={track}>
          {watched !== undefined && (
            <div className="jb-watch" style={{ width: percent(shareOf(watched, end)) }} title={words.watch(watched)} />
          )}
          {ticksUntil(end).map((day) => (
            <span key={day} className="jb-tick" style={{ insetInlineStart: percent(shareOf(day, end)) }} aria-hidden>
              {day}
            </span>
          ))}
          {above &&
            hold.differs &&
            visitsUntil(above, end).map((visit) => (
              <span
                key={`${visit.is} ${visit.day}`}
                className={visit.is === "listed" ? "jb-ghost" : "jb-ghost jb-ghost-regular"}
                style={{ insetInlineStart: percent(shareOf(visit.day, end)) }}
                title={words.aboveVisit(layer, visit.day)}
              />
            ))}
          {visits.map((visit, index) => {
            const at = { insetInlineStart: percent(shareOf(visit.day, end)) };
            if (visit.is === "regular" && visit.turn > 1)
              return visit.day > end ? null : <span key={`regular ${visit.turn}`} className="jb-repeat" style={at} aria-hidden />;
            const regular = visit.is === "regular";
            const look = regular ? "jb-visit jb-visit-regular" : "jb-visit";
            const mark = regular ? <RetweetOutlined aria-hidden /> : visit.day;
            if (narrow)
              return (
                <span key={regular ? "regular" : index} className={look} style={at} aria-hidden>
                  {mark}
                </span>
              );
            return (
              <button
                key={regular ? "regular" : index}
                type="button"
                role="slider"
                data-visit={index}
                className={look}
                style={at}
                disabled={!editable}
                aria-label={`${of} · ${regular ? words.regular : words.listed(index + 1)}`}
                aria-valuemin={0}
                aria-valuemax={latestDay}
                aria-valuenow={visit.day}
                aria-valuetext={regular ? words.everyDays(schedule.every ?? 0, working) : words.onDay(visit.day, working)}
                aria-describedby={laxer ? `${id}-laxer` : undefined}
                aria-invalid={(trying && laxer !== undefined && isSame(dragged?.visit, visit)) || undefined}
                title={editable ? words.keys : undefined}
                onKeyDown={(event) => pressed(event, visit)}
                onPointerDown={(event) => {
                  if (event.button !== 0) return;
                  event.currentTarget.setPointerCapture(event.pointerId);
                  drag({ visit, from: schedule });
                }}
                onPointerMove={(event) => {
                  if (dragged) changing.tryOut(moveVisit(dragged.from, dragged.visit, dayUnder(event)));
                }}
                onPointerUp={() => {
                  drag(undefined);
                  changing.settle();
                }}
                onPointerCancel={() => {
                  drag(undefined);
                  changing.cancel();
                }}
              >
                {mark}
              </button>
            );
          })}
        </div>
      </div>
      {narrow && editable && (
        <VisitList
          schedule={schedule}
          visits={visits}
          of={of}
          onMove={(moved) => changing.change(moved, true)}
          onRemove={(visit) => changing.change(removeVisit(schedule, visit))}
        />
      )}
      <div className="jb-phase-said">
        <span>{schedule.days.length === 0 && schedule.every === undefined ? words.none : scheduleInWords(schedule, language)}</span>
        {watched !== undefined && <span>{words.watch(watched)}</span>}
        {hold.differs && above && <span>{`${words.above(layer)}: ${scheduleInWords(above, language)}`}</span>}
        {!hold.editable && !readOnly && (
          <span>
            <LockOutlined aria-hidden /> {hold.contract[language]}
          </span>
        )}
        {editable && (
          <>
            <Button type="text" size="small" icon={<PlusOutlined aria-hidden />} onClick={() => add(undefined)}>
              {words.addVisit}
            </Button>
            {schedule.every === undefined && (
              <Button
                type="text"
                size="small"
                icon={<RetweetOutlined aria-hidden />}
                onClick={() => changing.change(beginRegular(schedule, above?.every))}
              >
                {words.addRegular}
              </Button>
            )}
            {hold.differs && (
              <Button
                type="text"
                size="small"
                icon={<RollbackOutlined aria-hidden />}
                onClick={() => onChange([{ path, pointer: pointerOf(schedulePlace) }])}
              >
                {words.backTo(layer)}
              </Button>
            )}
          </>
        )}
      </div>
      <div role="alert" id={`${id}-laxer`}>
        {laxer && <Refusal laxer={laxer} layer={layer} trying={trying} />}
        {wrong.map((issue) => (
          <p key={`${issue.code} ${issue.message.zh}`} className="jb-phase-wrong">
            <ExclamationCircleFilled aria-hidden /> {issueInWords(editing, issue, "message")} {issueInWords(editing, issue, "hint")}
          </p>
        ))}
      </div>
    </section>
  );
}

/** Days for which a settled case is watched at least. */
function useWatched(path: string, phase: Segments): number | undefined {
  const { documents } = useEditing().drafted.policy;
  const value = findAt(documents[path], [...phase, "watchDays"]);
  const name = parameterIn(value);
  const days = name === undefined ? value : findAt(documents[parametersPath], [name, "value"]);
  return typeof days === "number" ? days : undefined;
}

function Refusal({ laxer, layer, trying }: { readonly laxer: Laxer; readonly layer: string; readonly trying: boolean }) {
  const { language } = useEditing();
  const words = revisitWords[language];
  return (
    <p className="jb-phase-wrong">
      <ExclamationCircleFilled aria-hidden /> {trying ? words.wouldBe : words.refused}
      {laxerInWords(laxer, layer, language)}
    </p>
  );
}
