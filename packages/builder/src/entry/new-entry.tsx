/** Something new that has a name in the document: filled in as a whole and added at once; nothing reaches the draft before. */
import { findAt, isObject, pointerOf, type Segments, segmentsOf } from "@jiefen/policy";
import { Button } from "antd";
import { useState } from "react";
import type { DraftChange, Drafted } from "../draft/drafted.ts";
import { newName } from "../draft/new-name.ts";
import { englishAt, englishChange } from "../draft/text-at.ts";
import { setAt, withChanges } from "../draft/with-changes.ts";
import { ConfirmButton } from "../input/confirm-button.tsx";
import { type EntryWords, type Fresh, freshValue } from "../registry/entry-words.ts";
import { EditingProvider, useEditing } from "./editing.ts";
import { EntryForm } from "./entry-form.tsx";
import { type Leaf, leavesOf, membersAt } from "./leaf.ts";
import { hasProperty } from "./listed.ts";
import { nextOrder } from "./order.ts";

interface NewThingProps {
  readonly path: string;
  /** Where it is to stand. */
  readonly parent: Segments;
  readonly fresh: Fresh;
  /** Properties that are not asked for. */
  readonly without?: ReadonlySet<string>;
  readonly onDone: (added?: { readonly path: string; readonly pointer: string }) => void;
}

interface NewEntryProps extends Pick<NewThingProps, "path" | "without" | "onDone"> {
  readonly words: EntryWords;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

function beginning(drafted: Drafted, path: string, parent: Segments, fresh: Fresh) {
  const { counting } = fresh;
  const document = drafted.policy.documents[path];
  const siblings = findAt(document, parent);
  const counts = Object.values(isObject(siblings) ? siblings : {}).map((one) =>
    Number(isObject(one) && counting ? (one[counting] ?? 0) : 0),
  );
  const value = freshValue(fresh, drafted);
  const place = [...parent, "newEntry"];
  return {
    ...value,
    // What a new one may have can depend on what it begins with.
    ...(hasProperty(path, setAt(document, place, value), place, "x-order") && { "x-order": nextOrder(siblings) }),
    ...(counting && { [counting]: Math.max(0, ...counts) + 1 }),
  };
}

/** The code that goes by its name, where it is one of a field. */
function codeChanges(
  { policy }: Drafted,
  { codeOf }: Fresh,
  path: string,
  place: Segments,
  title: unknown,
  english: string,
): readonly DraftChange[] {
  const field = codeOf === undefined ? undefined : findAt(policy.documents[path], [codeOf]);
  if (typeof field !== "string") return [];
  const options = [field, "x-options"];
  const option = [...options, place.at(-1) ?? ""];
  const order = nextOrder(findAt(policy.documents[fieldsPath], options));
  return [
    { path: fieldsPath, pointer: pointerOf(option), value: { title, "x-order": order } },
    ...(english === "" ? [] : [englishChange(fieldsPath, [...option, "title"], english)]),
  ];
}

const fieldsPath = "schemas/fields.json";

export function NewEntry({ words, ...props }: NewEntryProps) {
  return words.fresh ? <NewThing {...props} parent={segmentsOf(words.pattern).slice(0, -1)} fresh={words.fresh} /> : null;
}

export function NewThing({ path, parent, fresh, without, onDone }: NewThingProps) {
  const editing = useEditing();
  const { drafted, language, words } = editing;
  const [changes, setChanges] = useState<readonly DraftChange[]>([]);
  const [asked, setAsked] = useState(false);
  const siblings = findAt(drafted.policy.documents[path], parent);
  // The name is final when the English title is: only then is it put under it.
  const place = [...parent, "newEntry"];
  const begun = { path, pointer: pointerOf(place), value: beginning(drafted, path, parent, fresh) };
  const inMaking = withChanges(drafted, [begun, ...changes]);
  const document = inMaking.policy.documents[path];
  // Nobody adds what is out of use from the start.
  const members = membersAt(inMaking, path, place).filter(
    (node) => node.place.at(-1) !== "retired" && !without?.has(node.place.at(-1) ?? ""),
  );
  const leaves = leavesOf(members);
  const missing = leaves.filter((leaf) => leaf.required && isEmpty(findAt(document, leaf.place)));

  function add() {
    const english = englishAt(inMaking.policy, path, [...place, "title"]);
    const taken = new Set(Object.keys(isObject(siblings) ? siblings : {}));
    const final = [...parent, newName(drafted.policy.layer, fresh.stem, english, taken)];
    const value = findAt(document, place);
    const code = codeChanges(inMaking, fresh, path, final, isObject(value) ? value.title : undefined, english);
    editing.onChange([...code, { path, pointer: pointerOf(final), value }, ...englishOf(leaves, final)]);
    onDone({ path, pointer: pointerOf(final) });
  }
  function englishOf(all: readonly Leaf[], final: Segments): readonly DraftChange[] {
    return all.flatMap((leaf) => {
      const text = englishAt(inMaking.policy, path, leaf.place);
      return text === "" ? [] : [englishChange(path, [...final, ...leaf.place.slice(place.length)], text)];
    });
  }
  return (
    <EditingProvider value={{ ...editing, drafted: inMaking, onChange: (more) => setChanges((before) => [...before, ...more]) }}>
      <EntryForm members={members} language={language} value={findAt(document, place)} />
      <div className="jb-new-foot">
        {missing.length > 0 && (
          <p className={asked ? "jf-errors" : "jf-help"} role={asked ? "alert" : "status"}>
            {words.stillMissing(missing.map((leaf) => leaf.words.title[language]).join(words.joiner))}
          </p>
        )}
        <ConfirmButton onConfirm={() => (missing.length > 0 ? setAsked(true) : add())}>{words.add}</ConfirmButton>
        <Button onClick={() => onDone()}>{words.cancel}</Button>
      </div>
    </EditingProvider>
  );
}
