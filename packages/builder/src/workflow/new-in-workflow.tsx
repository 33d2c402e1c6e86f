/** A new stage or step, begun from nothing or from the stages it was drawn between. */
import { label } from "@jiefen/forms";
import type { Effect } from "@jiefen/policy";
import { useEffect, useRef } from "react";
import { useEditing } from "../entry/editing.ts";
import { NewEntry } from "../entry/new-entry.tsx";
import type { EntryWords } from "../registry/entry-words.ts";
import { workflowWords as registered } from "../registry/workflow-words.ts";
import { type Chart, workflowPath } from "./chart.ts";

export type Starting = { readonly of: "stages" } | { readonly of: "transitions"; readonly from?: string; readonly to?: string };

/** What leads into an end closes the case, and what leads out of one opens it again: nobody has to think of it. */
function effectsBetween(chart: Chart, from: string | undefined, to: string | undefined): readonly Effect[] {
  const ends = (id: string | undefined) => chart.stages.find((stage) => stage.id === id)?.ends;
  if (ends(from) === false && ends(to)) return ["close"];
  return ends(from) && ends(to) === false ? ["reopen"] : [];
}

function begun(words: EntryWords, chart: Chart, starting: Starting): EntryWords {
  if (!words.fresh || starting.of === "stages") return words;
  const { from, to } = starting;
  const effects = effectsBetween(chart, from, to);
  return {
    ...words,
    fresh: {
      ...words.fresh,
      value: {
        ...words.fresh.value,
        ...(from !== undefined && { from: [from] }),
        ...(to !== undefined && to !== from && { to }),
        ...(effects.length > 0 && { effects }),
      },
    },
  };
}

interface NewInWorkflowProps {
  readonly starting: Starting;
  readonly chart: Chart;
  /** With the pointer of what was added. */
  readonly onDone: (added?: string) => void;
}

export function NewInWorkflow({ starting, chart, onDone }: NewInWorkflowProps) {
  const { language } = useEditing();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const words = registered.entries.find(({ pattern }) => pattern === `/${starting.of}/*`);
  if (!words?.fresh) return null;
  return (
    <section className="jb-inspector" aria-labelledby="jb-new-in-workflow">
      <h3 id="jb-new-in-workflow" tabIndex={-1} ref={heading}>
        {label(words.fresh.label, language)}
      </h3>
      <NewEntry path={workflowPath} words={begun(words, chart, starting)} onDone={(added) => onDone(added?.pointer)} />
    </section>
  );
}
