/** What can be done to the form, handed down once: whatever is drawn anew, the rows keep theirs. */
import { label } from "@jiefen/forms";
import { pointerOf } from "@jiefen/policy";
import { useMemo, useRef } from "react";
import { findText } from "../draft/text-at.ts";
import { addNewField, addQuestion, addSection, type Moved, moveQuestion, moveSection } from "./arrange/moves.ts";
import { fieldsPath, type OutlinedSection } from "./arrange/outline.ts";
import { findQuestion, type Place, placeAfter } from "./arrange/place.ts";
import { reinstated, removeQuestion, removeSection } from "./arrange/removal.ts";
import { type Acts, useDesignerWords } from "./designing.ts";
import { defaultPlace } from "./drag/drop.ts";
import type { Composing } from "./field/composing.ts";
import { emptyField } from "./field/new-field.ts";
import { placeInWords } from "./place-in-words.ts";
import type { Focus } from "./use-focus.ts";

/** What the designer remembers besides the draft. */
export interface Memory {
  /** Where a chosen field goes. */
  readonly spot: Place | undefined;
  readonly composing: Composing | undefined;
  readonly onSpot: (spot: Place | undefined) => void;
  readonly onComposing: (composing: Composing | undefined) => void;
  readonly onTold: (told: string) => void;
  readonly onFocus: (focus: Focus) => void;
}

export function useActs(path: string, outline: readonly OutlinedSection[], open: string | undefined, memory: Memory): Acts {
  const editing = useDesignerWords();
  const latest = useRef({ editing, outline, open, memory, path });
  latest.current = { editing, outline, open, memory, path };
  return useMemo(() => actsOver(() => latest.current), []);
}

interface Now {
  readonly editing: ReturnType<typeof useDesignerWords>;
  readonly outline: readonly OutlinedSection[];
  readonly open: string | undefined;
  readonly memory: Memory;
  readonly path: string;
}

function titleOf({ editing: { drafted, language }, outline }: Now, name: string): string {
  const title = findQuestion(outline, name)?.question.title ?? findText(drafted.policy, fieldsPath, [name, "title"]);
  return title ? label(title, language) : "";
}

function actsOver(now: () => Now): Acts {
  /** Hands changes on, or says why there are none. */
  function done(moved: Moved, told: string, focus: Focus): boolean {
    const { editing, memory } = now();
    if ("refusal" in moved) {
      memory.onTold(editing.said.refusals[moved.refusal]);
      return false;
    }
    memory.onTold(moved.changes.length > 0 ? told : editing.said.told.sameplace);
    if (moved.changes.length > 0) editing.onChange(moved.changes);
    memory.onFocus(focus);
    return true;
  }
  const placeFor = (place: Place | undefined): Place | undefined => {
    const { outline, open, memory } = now();
    return place ?? memory.spot ?? defaultPlace(outline, open);
  };
  const acts: Acts = {
    choose(name) {
      const { editing, path, memory } = now();
      memory.onSpot(undefined);
      editing.onGoTo(path, name === undefined ? "" : pointerOf(["properties", name]));
    },
    chooseSection(id) {
      const { editing, path, memory } = now();
      memory.onSpot(undefined);
      editing.onGoTo(path, pointerOf(["x-sections", id]));
    },
    offer(place) {
      now().memory.onSpot(place);
    },
    put(field, asked) {
      const { editing, outline, path } = now();
      const place = placeFor(asked);
      if (!place) return;
      const told = editing.said.told.added(titleOf(now(), field), placeInWords(outline, place, editing.language));
      const from = asked ? { question: field } : { palette: field };
      done(addQuestion(path, outline, field, place), told, from);
    },
    compose(kind, asked) {
      const { memory } = now();
      const place = placeFor(asked);
      // What was begun goes along to the new place.
      const begun = memory.composing?.field;
      if (place)
        memory.onComposing({ place, field: begun ? { ...emptyField(kind), title: begun.title, help: begun.help } : emptyField(kind) });
    },
    make(field) {
      const { editing, outline, path, memory } = now();
      const place = memory.composing?.place;
      if (!field || !place) {
        memory.onComposing(undefined);
        return;
      }
      const made = addNewField(editing.drafted, path, outline, field, place);
      const told = editing.said.told.added(field.title[editing.language] || field.title.zh, placeInWords(outline, place, editing.language));
      if (done(made, told, { question: made.name })) memory.onComposing(undefined);
    },
    move(name, place) {
      const { editing, outline, path } = now();
      const told = editing.said.told.moved(titleOf(now(), name), placeInWords(outline, place, editing.language));
      done(moveQuestion(path, outline, name, place), told, { handle: name });
    },
    shift(name, by) {
      const { editing, outline, path } = now();
      const found = findQuestion(outline, name);
      if (!found) return;
      const own = found.section.questions.filter(({ shared }) => !shared);
      const at = own.findIndex((question) => question.name === name);
      const target = own[at + by];
      if (!target) return;
      const place = by < 0 ? { section: found.section.id, before: target.name } : placeAfter(found.section, target.name);
      const told = editing.said.told.moved(titleOf(now(), name), placeInWords(outline, place, editing.language));
      done(moveQuestion(path, outline, name, place), told, { action: name, by });
    },
    moveSection(id, before) {
      const { editing, outline, path } = now();
      const title = (one: string | undefined) => {
        const section = outline.find((other) => other.id === one);
        return section ? label(section.title, editing.language) : "";
      };
      const place = before === undefined ? editing.said.atEnd("") : editing.said.before(title(id), title(before));
      done(moveSection(path, outline, id, before), editing.said.partMoved(title(id), place), { section: id });
    },
    shiftSection(id, by) {
      const { outline } = now();
      const at = outline.findIndex((section) => section.id === id);
      const target = outline[at + by];
      if (target) acts.moveSection(id, by < 0 ? target.id : outline[at + 2]?.id);
    },
    makeSection(title) {
      const { editing, outline, path } = now();
      const { id, changes } = addSection(editing.drafted, path, outline, title);
      done({ changes }, editing.said.told.added(title[editing.language] || title.zh, editing.said.newPart), { section: id });
    },
    remove(name) {
      const { editing, outline, path } = now();
      const removal = removeQuestion(editing.drafted, path, name);
      if (removal.how === "keep") return;
      const found = findQuestion(outline, name);
      const beside = found && (found.section.questions[found.at + 1] ?? found.section.questions[found.at - 1]);
      const gone = removal.how === "remove";
      const told = (gone ? editing.said.told.removed : editing.said.told.retired)(titleOf(now(), name));
      done({ changes: removal.changes }, told, { question: gone ? (beside?.name ?? "") : name });
      if (gone) editing.onGoTo(path, "");
    },
    reinstate(name) {
      const { editing, path } = now();
      done({ changes: [reinstated(path, ["properties", name])] }, editing.said.told.reinstated(titleOf(now(), name)), { question: name });
    },
    removeSection(id) {
      const { editing, outline, path } = now();
      const section = outline.find((one) => one.id === id);
      const changes = section && removeSection(editing.drafted, path, id, section.questions.length);
      if (!section || !changes) return;
      done({ changes }, editing.said.told.removed(label(section.title, editing.language)), { question: "" });
      editing.onGoTo(path, "");
    },
  };
  return acts;
}
