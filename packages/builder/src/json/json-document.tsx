/** A document as text: written, checked as it is typed, and applied as one edit; what the draft becomes elsewhere is taken in or told. */
import { CheckOutlined, ExclamationCircleFilled, SyncOutlined, WarningOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { isSameJson, segmentsOf } from "@jiefen/policy";
import { Button, Segmented } from "antd";
import { useMemo, useRef, useState } from "react";
import { placeOfIssue } from "../draft/looser.ts";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "../entry/editing.ts";
import { checkText, type Flagged, flagged } from "./check-text.ts";
import { JsonBox, type JsonBoxHandle } from "./json-box.tsx";
import { readJson, spanOf } from "./json-tree.ts";
import { changesTo, ownPart, textOf } from "./text-changes.ts";
import { jsonWords } from "./words.ts";

export function JsonDocument({ path, pointer }: ViewProps) {
  const { drafted, language } = useEditing();
  const words = jsonWords[language];
  const [shown, show] = useState<"whole" | "own">("whole");
  const layered = drafted.above !== undefined;
  return (
    <div className="jb-json">
      {layered && (
        <Segmented
          aria-label={words.shows}
          value={shown}
          options={[
            { value: "whole", label: words.whole },
            { value: "own", label: words.own },
          ]}
          onChange={(one) => show(one === "own" ? "own" : "whole")}
        />
      )}
      {/* What is being written stays while the other text is looked at. */}
      <div hidden={shown === "own"}>
        <Whole path={path} pointer={pointer} />
      </div>
      {shown === "own" && <Own path={path} />}
    </div>
  );
}

function Own({ path }: { readonly path: string }) {
  const { drafted, language } = useEditing();
  const words = jsonWords[language];
  const own = ownPart(drafted, path);
  return (
    <>
      <p className="jf-help">{own === undefined ? words.ownNothing : words.ownHelp}</p>
      {own !== undefined && <JsonBox text={textOf(own)} path={path} readOnly flags={[]} />}
    </>
  );
}

function Whole({ path, pointer }: ViewProps) {
  const { drafted, saved, language, readOnly, issues, onChange } = useEditing();
  const words = jsonWords[language];
  const document = drafted.policy.documents[path];
  /** The document as it was when the text was last the same. */
  const [base, setBase] = useState(document);
  const [text, setText] = useState(() => textOf(document));
  const [taken, setTaken] = useState(false);
  const box = useRef<JsonBoxHandle>(null);
  const tree = useMemo(() => readJson(text), [text]);
  const isBase = tree.broken === undefined && isSameJson(tree.value, base);
  const isDraft = tree.broken === undefined && isSameJson(tree.value, document);
  const moved = !isSameJson(base, document);
  // Nothing was being written, or just this: the text follows the draft.
  if (moved && (isBase || isDraft)) {
    setBase(document);
    if (!isDraft) setText(textOf(document));
  }
  const dirty = !isDraft && !(moved && isBase);
  const found = useMemo(() => checkText(drafted, path, tree), [drafted, path, tree]);
  const server = [...issues.values()].flat().filter(({ file, pointer: at }) => placeOfIssue(file, at)?.path === path);
  const told = dirty ? [] : server.filter((issue) => !found.some(({ message }) => message.zh === issue.message.zh));
  const flags = [...found, ...told.map((issue) => flagged(tree, issue))].sort((one, other) => one.from - other.from);
  // What was wrong before is no reason to keep anybody from mending something else.
  const before = (saved ?? drafted).policy.documents[path];
  const known = useMemo(() => checkText(drafted, path, readJson(textOf(before))), [drafted, path, before]);
  const isNew = (flag: Flagged) => flag.severity === "error" && !known.some(({ message }) => message.zh === flag.message.zh);
  const errors = found.filter(isNew).length;
  const changes = dirty && errors === 0 ? changesTo(saved ?? drafted, path, tree.value) : [];
  function apply() {
    if (readOnly || errors > 0 || changes.length === 0) return;
    setTaken(false);
    onChange(changes);
  }
  function takeTheirs() {
    setBase(document);
    setText(textOf(document));
    setTaken(true);
  }
  return (
    <>
      {dirty && moved && (
        <div className="jb-json-elsewhere" role="alert">
          <SyncOutlined aria-hidden /> {words.elsewhere}{" "}
          <Button size="small" onClick={() => setBase(document)}>
            {words.keepMine}
          </Button>{" "}
          <Button size="small" onClick={takeTheirs}>
            {words.takeTheirs}
          </Button>
        </div>
      )}
      {taken && !dirty && (
        <p className="jf-help" role="status">
          {words.takenTheirs}
        </p>
      )}
      {document === undefined && text === "" && <p className="jf-help">{words.absent}</p>}
      <JsonBox
        ref={box}
        text={text}
        path={path}
        readOnly={readOnly === true}
        flags={flags}
        at={pointer === "" ? undefined : spanOf(tree, segmentsOf(pointer)).from}
        onText={setText}
        onApply={apply}
      />
      <p className="jf-help">{words.keys}</p>
      {!readOnly && (
        <div className="jb-json-foot">
          <Button type="primary" icon={<CheckOutlined aria-hidden />} disabled={changes.length === 0} onClick={apply} title="Ctrl+S">
            {words.apply}
          </Button>
          <Button disabled={tree.broken !== undefined} onClick={() => setText(textOf(tree.value))}>
            {words.format}
          </Button>
          <span className="jf-help" role="status">
            {errors > 0 ? words.mustMend : words.changes(changes.length)}
          </span>
        </div>
      )}
      <Flags flags={flags} text={text} onGo={(at) => box.current?.go(at)} />
    </>
  );
}

function Flags({ flags, text, onGo }: { readonly flags: readonly Flagged[]; readonly text: string; readonly onGo: (at: number) => void }) {
  const { language } = useEditing();
  const words = jsonWords[language];
  if (flags.length === 0) return null;
  return (
    <section className="jb-json-flags" aria-label={words.wrong(flags.length)}>
      <h3>{words.wrong(flags.length)}</h3>
      <ul>
        {flags.map((flag) => (
          <li key={`${flag.from} ${flag.message.zh}`}>
            {flag.severity === "error" ? (
              <ExclamationCircleFilled aria-hidden className="jb-json-error" />
            ) : (
              <WarningOutlined aria-hidden />
            )}{" "}
            <button type="button" className="jf-link" onClick={() => onGo(flag.from)}>
              {words.line(text.slice(0, flag.from).split("\n").length)}
            </button>{" "}
            {label(flag.message, language)}
            <div className="jf-help">{label(flag.hint, language)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
