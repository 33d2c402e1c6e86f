/** Whose a stage or step is, and what is odd about it, as words beside its name. */
import { WarningOutlined } from "@ant-design/icons";
import type { Flaw } from "@jiefen/analysis";
import { label } from "@jiefen/forms";
import { useEditing } from "../entry/editing.ts";
import type { ChartStage, ChartStep } from "./chart.ts";
import { flawInShort, workflowWords } from "./words.ts";

interface MarksProps {
  readonly of: ChartStage | ChartStep;
  readonly flaws?: readonly Flaw[];
}

/** Nothing where the layer wrote all of it itself and nobody stands above. */
export function Marks({ of: one, flaws = [] }: MarksProps) {
  const { drafted, language } = useEditing();
  const words = workflowWords[language];
  const own = one.added || one.changed;
  return (
    <>
      {drafted.above && (own || one.layer) && (
        <span className={own ? "jb-layer jb-layer-own" : "jb-layer"}>
          {one.added ? words.added : one.changed ? words.changed : one.layer && label(one.layer, language)}
        </span>
      )}
      {"retired" in one && one.retired && <span className="jb-layer">{words.retired}</span>}
      {flaws.map(({ kind }) => (
        <span key={kind} className="jb-flaw">
          <WarningOutlined aria-hidden /> {flawInShort[language][kind]}
        </span>
      ))}
    </>
  );
}
