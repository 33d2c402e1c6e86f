/** The open stage or step beside the diagram or list: its values with their contracts, what is odd about it, and the way to take it away. */
import { CloseOutlined, DeleteOutlined, PlusOutlined, WarningOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { segmentsOf } from "@jiefen/policy";
import { Button } from "antd";
import { useEffect, useRef } from "react";
import { englishChange } from "../draft/text-at.ts";
import { useEditing } from "../entry/editing.ts";
import { EntryEditor } from "../entry/entry-editor.tsx";
import { type Chart, type ChartStage, type ChartStep, workflowPath } from "./chart.ts";
import { Marks } from "./marks.tsx";
import { workflowWords } from "./words.ts";
import type { ChartActs } from "./workflow-frame.tsx";

interface InspectorProps {
  readonly chart: Chart;
  readonly acts: ChartActs;
  readonly one: ChartStage | ChartStep;
  /** Somebody has just opened it. */
  readonly focus: boolean;
}

function isStage(one: ChartStage | ChartStep): one is ChartStage {
  return "ends" in one;
}

export function Inspector({ chart, acts, one, focus }: InspectorProps) {
  const { language, readOnly, onChange } = useEditing();
  const words = workflowWords[language];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  const flaws = chart.flaws.filter((flaw) => flaw.id === one.id && (flaw.of === "stage") === isStage(one));
  const users = isStage(one) ? chart.steps.filter(({ from, to }) => to === one.id || from.includes(one.id)) : [];
  function remove() {
    const place = segmentsOf(one.pointer);
    acts.onOpen("");
    onChange([
      { path: workflowPath, pointer: one.pointer },
      englishChange(workflowPath, [...place, "title"], ""),
      englishChange(workflowPath, [...place, "remedy"], ""),
    ]);
  }
  return (
    <section className="jb-inspector" aria-labelledby="jb-inspected">
      <div className="jb-inspector-head">
        <h3 id="jb-inspected" tabIndex={-1} ref={heading}>
          {label(one.title, language)} <Marks of={one} />
        </h3>
        <Button type="text" icon={<CloseOutlined aria-hidden />} aria-label={words.close} onClick={() => acts.onOpen("")} />
      </div>
      {flaws.length > 0 && (
        <ul className="jb-flaw-list">
          {flaws.map(({ kind, message, hint }) => (
            <li key={kind}>
              <WarningOutlined aria-hidden /> {label(message, language)}
              <div className="jf-help">{label(hint, language)}</div>
            </li>
          ))}
        </ul>
      )}
      <EntryEditor path={workflowPath} pointer={one.pointer} />
      <div className="jb-inspector-foot">
        {isStage(one) && acts.mayAddStep && (
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => acts.onNewStep({ of: "transitions", from: one.id })}>
            {words.addStepFrom(label(one.title, language))}
          </Button>
        )}
        {one.own && !readOnly && one.id !== chart.initial && (
          <Button danger icon={<DeleteOutlined aria-hidden />} disabled={users.length > 0} onClick={remove}>
            {words.remove}
          </Button>
        )}
        {one.own && users.length > 0 && (
          <p className="jf-help">{words.removeStageUsed(users.map(({ title }) => label(title, language)).join(words.joiner))}</p>
        )}
      </div>
    </section>
  );
}
