/** The table of numbers: each with its unit, range, contract, layer, source and uses, typed or dragged, while beside it the levels follow. */
import { LockOutlined, PlusOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { type Fact, findAt, isObject, isUnit, pointerOf, quantity, segmentsOf, units } from "@jiefen/policy";
import { Button } from "antd";
import { type ReactNode, useMemo, useState } from "react";
import { holdOf } from "../draft/hold.ts";
import { isLooser, placeKey } from "../draft/looser.ts";
import { findText } from "../draft/text-at.ts";
import type { ViewProps } from "../editor/view.ts";
import { issuesAt, useEditing } from "../entry/editing.ts";
import { EntryEditor } from "../entry/entry-editor.tsx";
import { EntryTools } from "../entry/entry-tools.tsx";
import { issueInWords } from "../entry/issue-in-words.ts";
import { type Listed, listedAt, mayAddAt } from "../entry/listed.ts";
import { NewThing } from "../entry/new-entry.tsx";
import { parseTyped, typedText } from "../input/number-input.tsx";
import { Typed } from "../input/typed.tsx";
import { parameterWords } from "../registry/grading-words.ts";
import { type NumberBound, NumberSlider } from "./number-slider.tsx";
import { numbersWords } from "./numbers-words.ts";
import { parametersUsed, type UsedParameter } from "./parameters-used.ts";
import { boundsOf, stopsOf } from "./stops.ts";

type Numbers = Readonly<Record<string, number>>;
const none: Numbers = {};

export function ParametersView({ path, pointer }: ViewProps) {
  const { drafted, compiled, language, readOnly, effects, onChange, onGoTo } = useEditing();
  const words = numbersWords[language];
  const [tried, setTried] = useState(none);
  const [adding, setAdding] = useState(false);
  const rows = listedAt(drafted, path, []);
  const used = useMemo(() => new Map(parametersUsed(compiled).map((one) => [one.parameter.id, one])), [compiled]);
  const name = segmentsOf(pointer)[0];
  const open = rows.find((row) => row.name === name);
  const addable = !readOnly && mayAddAt(drafted, path, []);
  const [fresh] = parameterWords.entries.flatMap((entry) => entry.fresh ?? []);
  function send(row: Listed, value: number) {
    setTried(none);
    if (value !== row.value.value) onChange([{ path, pointer: pointerOf([...row.place, "value"]), value }]);
  }
  return (
    <div className={effects ? "jb-numbers-beside" : undefined}>
      <div>
        {addable && fresh && (
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(!adding)} aria-expanded={adding}>
            {label(fresh.label, language)}
          </Button>
        )}
        {adding && fresh && (
          <section className="jb-inspector" aria-label={label(fresh.label, language)}>
            <NewThing
              path={path}
              parent={[]}
              fresh={fresh}
              onDone={(added) => {
                setAdding(false);
                if (added) onGoTo(added.path, added.pointer);
              }}
            />
          </section>
        )}
        <table className="jb-numbers">
          <thead>
            <tr>
              <th scope="col">{words.number}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.rules}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <NumberRow
                key={row.name}
                path={path}
                row={row}
                open={row === open}
                used={used.get(row.name)}
                tried={tried[row.name]}
                onTry={(value) => setTried({ [row.name]: value })}
                onSend={(value) => send(row, value)}
              >
                {row === open && (
                  <tr>
                    <td colSpan={3}>
                      <EntryTools path={path} rows={rows} row={row} addable={addable} />
                      <EntryEditor key={row.pointer} path={path} pointer={row.pointer} />
                    </td>
                  </tr>
                )}
              </NumberRow>
            ))}
          </tbody>
        </table>
      </div>
      {effects && <div className="jb-effects">{effects(tried)}</div>}
    </div>
  );
}

interface NumberRowProps {
  readonly path: string;
  readonly row: Listed;
  readonly open: boolean;
  /** What grading does with it; absent for numbers that only count days and the like. */
  readonly used: UsedParameter | undefined;
  readonly tried: number | undefined;
  readonly onTry: (value: number) => void;
  readonly onSend: (value: number) => void;
  readonly children: ReactNode;
}

const noFacts: readonly Fact[] = [];

function NumberRow({ path, row, open, used, tried, onTry, onSend, children }: NumberRowProps) {
  const editing = useEditing();
  const { drafted, compiled, language, readOnly, issues, onGoTo } = editing;
  const words = numbersWords[language];
  const place = [...row.place, "value"];
  const hold = holdOf(drafted, path, place);
  const given = typeof row.value.value === "number" ? row.value.value : undefined;
  const unit = typeof row.value.unit === "string" ? row.value.unit : undefined;
  const value = tried ?? given;
  const bounds = useMemo(() => boundsOf(drafted.policy, row.name), [drafted.policy, row.name]);
  const parameter = compiled.parameters[row.name];
  const stops = useMemo(
    () => (parameter ? stopsOf({ parameter, criteria: [], rereads: false, comparedWith: used?.comparedWith ?? noFacts }, bounds) : []),
    [parameter, used, bounds],
  );
  const [flaw, setFlaw] = useState<string>();
  const said = (number: number) => quantity(number, unit, language);
  const editable = hold.editable && !readOnly;
  const looser = value !== undefined && isLooser(drafted, hold, path, place, value);
  const wrong = issuesAt(issues, placeKey(path, place)).map(
    (issue) => `${issueInWords(editing, issue, "message")} ${issueInWords(editing, issue, "hint")}`,
  );
  const told = [...(flaw === undefined ? [] : [flaw]), ...(looser && wrong.length === 0 ? [editing.words.looser] : []), ...wrong];
  const title = label(row.title, language);
  const source = findText(drafted.policy, path, [...row.place, ...segmentsOf("/source/text")]);
  const { minimum, maximum } = bounds;
  const bound: NumberBound | undefined =
    typeof hold.above === "number" &&
    !hold.added &&
    hold.rule.allow === "tighten" &&
    (hold.rule.direction === "lower" || hold.rule.direction === "higher")
      ? { kind: hold.rule.direction, value: hold.above }
      : undefined;
  function typed(text: string) {
    const number = parseTyped(text, unit);
    if (number === undefined) return setFlaw(editing.words.notANumber);
    if (minimum !== undefined && number < minimum) return setFlaw(editing.words.tooLow(said(minimum)));
    if (maximum !== undefined && number > maximum) return setFlaw(editing.words.tooHigh(said(maximum)));
    setFlaw(undefined);
    onSend(number);
  }
  return (
    <>
      <tr>
        <th scope="row" className="jb-numbers-title">
          <button type="button" className="jf-link" aria-expanded={open} onClick={() => onGoTo(path, open ? "" : row.pointer)}>
            {title}
          </button>
          {used && used.criteria.length > 0 && (
            <div className="jf-help">
              {words.usedBy(used.criteria.map((criterion) => label(criterion.title, language)).join(editing.words.joiner))}
            </div>
          )}
        </th>
        <td className="jb-numbers-value">
          {editable ? (
            <>
              <Typed
                id={`number-${row.name}`}
                text={value === undefined ? "" : typedText(value, unit)}
                label={title}
                inputMode="decimal"
                className="jf-number"
                invalid={told.length > 0}
                suffix={unit !== undefined && isUnit(unit) ? units[unit].title[language] : undefined}
                onText={typed}
              />
              {stops.length > 1 && (
                <>
                  <NumberSlider
                    labelledBy={`slider-${row.name}`}
                    stops={stops}
                    value={value}
                    own={given}
                    {...(bound && { bound })}
                    inWords={value === undefined ? editing.words.noValue : said(value)}
                    onValue={onTry}
                    onRelease={() => tried !== undefined && onSend(tried)}
                  />
                  <span id={`slider-${row.name}`} className="jf-hidden">
                    {words.drag(title)}
                  </span>
                  <div className="jb-numbers-ends" aria-hidden>
                    <span>{said(stops[0] ?? 0)}</span>
                    <span>{said(stops.at(-1) ?? 0)}</span>
                  </div>
                </>
              )}
            </>
          ) : (
            <p className="jb-fixed">
              {!readOnly && <LockOutlined aria-hidden />} {value === undefined ? editing.words.noValue : said(value)}
            </p>
          )}
          {told.length > 0 && !open && (
            <div role="alert" className="jf-errors">
              {told.join(" ")}
            </div>
          )}
        </td>
        <td>
          <p className="jb-hold">
            {hold.from && (
              <span className={hold.differs || hold.added ? "jb-layer jb-layer-own" : "jb-layer"}>
                {editing.words.from(hold.from[language])}
              </span>
            )}
            <span>{hold.contract[language]}</span>
            {(minimum !== undefined || maximum !== undefined) && (
              <span>
                {words.range(minimum === undefined ? undefined : said(minimum), maximum === undefined ? undefined : said(maximum))}
              </span>
            )}
            {hold.differs && hold.aboveTitle && typeof hold.above === "number" && (
              <span>{words.above(label(hold.aboveTitle, language), said(hold.above))}</span>
            )}
          </p>
          {source && (
            <div className="jf-help">
              {words.source(label(source, language))}
              {isObject(row.value) && findAt(row.value, segmentsOf("/source/toConfirm")) === true && ` · ${words.toConfirm}`}
            </div>
          )}
        </td>
      </tr>
      {children}
    </>
  );
}
