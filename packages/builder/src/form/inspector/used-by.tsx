/** Who reads a field, by how, each named and one step away. */
import { label } from "@jiefen/forms";
import { type Usage, type UsageKind, usagesOf, usagesThrough } from "@jiefen/policy";
import { useState } from "react";
import { findText } from "../../draft/text-at.ts";
import { viewsOf } from "../../editor/views.ts";
import { placeTitle } from "../../entry/catalog.ts";
import { useDesignerWords } from "../designing.ts";

/** More than these are folded. */
const mostShown = 6;
const order: readonly UsageKind[] = ["condition", "shows", "derives", "wiring", "tells", "parameter", "asks", "scenario", "expects"];

export function UsageList({ usages }: { readonly usages: readonly Usage[] }) {
  const { said, language, drafted, onGoTo } = useDesignerWords();
  const [all, showAll] = useState(false);
  const shown = all ? usages : usages.slice(0, mostShown);
  return (
    <ul className="jb-usages">
      {shown.map(({ path, pointer }) => {
        const title = placeTitle(drafted, path, pointer);
        const said = title ? label(title, language) : "";
        return (
          <li key={`${path} ${pointer}`}>
            {viewsOf(path).length > 0 ? (
              <button type="button" className="jf-link" onClick={() => onGoTo(path, pointer)}>
                {said}
              </button>
            ) : (
              said
            )}
          </li>
        );
      })}
      {shown.length < usages.length && (
        <li>
          <button type="button" className="jf-link" onClick={() => showAll(true)}>
            {said.moreUsages(usages.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}

interface UsedByProps {
  readonly fact: string;
  /** Where it is looked at from: that itself is left out. */
  readonly path: string;
  readonly pointer: string;
}

export function UsedBy({ fact, path, pointer }: UsedByProps) {
  const { said, language, drafted } = useDesignerWords();
  const usages = usagesOf(drafted.policy, fact).filter((usage) => usage.path !== path || usage.pointer !== pointer);
  const through = usagesThrough(drafted.policy, fact).filter((one) => one.usages.length > 0);
  return (
    <section className="jb-used" aria-label={said.usedBy}>
      <h4>{said.usedBy}</h4>
      {usages.length === 0 && <p className="jf-help">{said.unused}</p>}
      {order.map((kind) => {
        const here = usages.filter((usage) => usage.kind === kind);
        if (here.length === 0) return null;
        return (
          <div key={kind}>
            <h5>{said.usage[kind]}</h5>
            <UsageList usages={here} />
          </div>
        );
      })}
      {through.map(({ derived, usages: there }) => {
        const title = findText(drafted.policy, "rules/facts.json", [derived, "title"]);
        return (
          <div key={derived}>
            <h5>{said.through(title ? label(title, language) : derived)}</h5>
            <UsageList usages={there} />
          </div>
        );
      })}
    </section>
  );
}
