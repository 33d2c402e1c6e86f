/** All criteria to be read: each as a sentence, with the layer that wrote it, its contract and its source. */
import { LockOutlined } from "@ant-design/icons";
import { LevelMark, label } from "@jiefen/forms";
import { findAt, type JsonObject, layerOf, quantity, segmentsOf } from "@jiefen/policy";
import { holdOf, titleOf as layerTitle } from "../draft/hold.ts";
import { findText } from "../draft/text-at.ts";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "../entry/editing.ts";
import { type Listed, listedAt } from "../entry/listed.ts";
import { conditionInWords, isCondition } from "../entry/value-in-words.ts";
import { type DraftedScale, outcomeOf, scalesOf } from "./scales.ts";
import { criteriaWords } from "./words.ts";

function OutcomeMark({ scales, criterion }: { readonly scales: readonly DraftedScale[]; readonly criterion: JsonObject }) {
  const { language } = useEditing();
  const outcome = outcomeOf(criterion);
  const scale = scales.find(({ id }) => id === outcome.scale);
  const level = scale?.levels.find(({ id }) => id === outcome.level);
  if (level) return <LevelMark title={level.title} swatch={level.swatch} language={language} />;
  return (
    <span className="jb-layer">
      {scale && label(scale.title, language)} {outcome.points !== undefined && quantity(outcome.points, "points", language)}
    </span>
  );
}

function Told({ path, row, scales }: { readonly path: string; readonly row: Listed; readonly scales: readonly DraftedScale[] }) {
  const editing = useEditing();
  const { drafted, language, onGoTo } = editing;
  const words = criteriaWords[language];
  const { conditions } = row.value;
  const hold = holdOf(drafted, path, [...row.place, "conditions"]);
  const writer = layerOf(drafted.policy, path, row.pointer);
  const source = findText(drafted.policy, path, [...row.place, ...segmentsOf("/source/text")]);
  const toConfirm = findAt(row.value, segmentsOf("/source/toConfirm")) === true;
  return (
    <li className={row.retired ? "jb-told jb-told-retired" : "jb-told"}>
      <p className="jb-told-head">
        <OutcomeMark scales={scales} criterion={row.value} />
        <button type="button" className="jf-link" onClick={() => onGoTo(path, row.pointer)}>
          {label(row.title, language)}
        </button>
      </p>
      <p className="jb-told-sentence">{isCondition(conditions) ? conditionInWords(editing, conditions) : words.noCondition}</p>
      <p className="jb-hold">
        {writer !== undefined && (
          <span className={row.added || row.differs ? "jb-layer jb-layer-own" : "jb-layer"}>
            {editing.words.from(layerTitle(drafted, writer)[language])}
          </span>
        )}
        {!hold.editable && (
          <span>
            <LockOutlined aria-hidden /> {words.locked}
          </span>
        )}
        <span>{hold.contract[language]}</span>
        {source && (
          <span>
            {words.source}
            {language === "zh" ? "：" : ": "}
            {label(source, language)}
            {toConfirm && ` · ${words.toConfirm}`}
          </span>
        )}
      </p>
    </li>
  );
}

export function SentencesView({ path }: ViewProps) {
  const { drafted, language } = useEditing();
  const scales = scalesOf(drafted);
  const rank = ({ value }: Listed) => {
    const { scale, level, points } = outcomeOf(value);
    const at = scales.findIndex(({ id }) => id === scale);
    const within = scales[at]?.levels.findIndex(({ id }) => id === level) ?? 0;
    return at * 1000 - (points ?? within);
  };
  const rows = [...listedAt(drafted, path, ["criteria"])].sort((one, other) => rank(one) - rank(other) || one.order - other.order);
  if (rows.length === 0) return <p className="jb-list-empty">{criteriaWords[language].none}</p>;
  return (
    <ol className="jb-told-list">
      {rows.map((row) => (
        <Told key={row.name} path={path} row={row} scales={scales} />
      ))}
    </ol>
  );
}
