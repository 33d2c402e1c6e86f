/** One entry of a draft as a form with words: for any kind of document. */
import { findAt, segmentsOf } from "@jiefen/policy";
import { Fragment } from "react";
import { placeKey } from "../draft/looser.ts";
import type { ViewProps } from "../editor/view.ts";
import { issuesAt, useEditing } from "./editing.ts";
import { EntryForm } from "./entry-form.tsx";
import { AddedLine } from "./hold-line.tsx";
import { issueInWords } from "./issue-in-words.ts";
import { entryAt, leavesOf } from "./leaf.ts";

/** `pointer` names the entry or anything in it; `without` what of it is changed elsewhere. Shows nothing where no entry stands. */
export function EntryEditor({ path, pointer, without }: ViewProps & { readonly without?: ReadonlySet<string> }) {
  const editing = useEditing();
  const { drafted, language, issues } = editing;
  const entry = entryAt(drafted, path, segmentsOf(pointer));
  if (!entry) return null;
  const members = entry.members.filter((node) => !without?.has(node.place.at(-1) ?? ""));
  const fields = leavesOf(members).map((leaf) => placeKey(leaf.path, leaf.place));
  // What concerns the entry and no single field of it.
  const key = placeKey(path, entry.place);
  const told = new Set(fields.flatMap((field) => issuesAt(issues, field)));
  const others = issuesAt(issues, key).filter((issue) => !told.has(issue));
  return (
    <div className="jb-entry">
      {others.length > 0 && (
        <div role="alert">
          <ul className="jf-errors jb-entry-issues">
            {others.map((issue) => (
              <li key={`${issue.code} ${issue.message.zh}`}>
                {issueInWords(editing, issue, "message")}
                <div className="jf-help">{issueInWords(editing, issue, "hint")}</div>
              </li>
            ))}
          </ul>
        </div>
      )}
      <AddedLine path={path} place={entry.place} />
      <Fragment key={key}>
        <EntryForm members={members} language={language} value={findAt(drafted.policy.documents[path], entry.place)} />
      </Fragment>
    </div>
  );
}
