/** Visits as a whole: each plan with its visits along the days before and after settlement, which plan applies when, and what a relapse does. */
import { LevelMark, label } from "@jiefen/forms";
import { findAt, isObject, type JsonObject } from "@jiefen/policy";
import { findText } from "../draft/text-at.ts";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "../entry/editing.ts";
import { EntryEditor } from "../entry/entry-editor.tsx";
import { EntryList } from "../entry/entry-list.tsx";
import type { Listed } from "../entry/listed.ts";
import { conditionInWords, isCondition } from "../entry/value-in-words.ts";
import { usePlanInWords } from "./plan-in-words.ts";
import { revisitWords } from "./revisit-words.ts";
import { Timeline } from "./timeline.tsx";

function Colour({ path, colour }: { readonly path: string; readonly colour: unknown }) {
  const { drafted, language } = useEditing();
  if (typeof colour !== "string") return null;
  const title = findText(drafted.policy, path, ["colours", colour, "title"]);
  const swatch = findAt(drafted.policy.documents[path], ["colours", colour, "swatch"]);
  return title ? <LevelMark title={title} swatch={typeof swatch === "string" ? swatch : ""} language={language} /> : null;
}

function PlanSays({ path, plan }: { readonly path: string; readonly plan: JsonObject }) {
  const said = usePlanInWords(path);
  return (
    <>
      <Colour path={path} colour={plan.colour} /> {said(plan)}
    </>
  );
}

function PlanTimelines({ path, row }: { readonly path: string; readonly row: Listed }) {
  const { language } = useEditing();
  const words = revisitWords[language];
  const title = label(row.title, language);
  return (
    <div className="jb-phases">
      <Timeline
        path={path}
        place={[...row.place, "beforeSettlement"]}
        title={words.before}
        hint={words.fromBefore}
        of={`${title} · ${words.before}`}
      />
      <Timeline
        path={path}
        place={[...row.place, "afterSettlement"]}
        title={words.after}
        hint={words.fromAfter}
        of={`${title} · ${words.after}`}
      />
    </div>
  );
}

export function RevisitView({ path, pointer }: ViewProps) {
  const editing = useEditing();
  const { drafted, language, preview } = editing;
  const words = revisitWords[language];
  function assignmentSays({ conditions, plan }: JsonObject) {
    const title = typeof plan === "string" ? findText(drafted.policy, path, ["plans", plan, "title"]) : undefined;
    const found = typeof plan === "string" ? findAt(drafted.policy.documents[path], ["plans", plan]) : undefined;
    return (
      <>
        {isCondition(conditions) && <span>{conditionInWords(editing, conditions)}</span>}
        <span>
          {words.usePlan} {title && label(title, language)} <Colour path={path} colour={isObject(found) ? found.colour : undefined} />
        </span>
      </>
    );
  }
  return (
    <>
      <EntryList
        path={path}
        parent={["plans"]}
        pointer={pointer}
        heading={words.plans}
        sentence={(plan) => <PlanSays path={path} plan={plan} />}
        wide
        beneath={(row) => <PlanTimelines path={path} row={row} />}
      />
      {preview?.(path, undefined)}
      <EntryList
        path={path}
        parent={["assignments"]}
        pointer={pointer}
        heading={words.assignments}
        help={words.order}
        sentence={assignmentSays}
      />
      <section className="jb-listing">
        <header className="jb-listing-head">
          <h3>{label(words.relapse, language)}</h3>
        </header>
        <p className="jf-help">{label(words.relapseHelp, language)}</p>
        <EntryEditor path={path} pointer="/visit" />
        <EntryEditor path={path} pointer="/downgrade" />
      </section>
      <EntryList
        path={path}
        parent={["colours"]}
        pointer={pointer}
        heading={words.colours}
        sentence={(_, name) => <Colour path={path} colour={name} />}
      />
    </>
  );
}
