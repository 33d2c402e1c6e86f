/** One paper: what it is, what stands on it block by block, its Word template; and beside that the paper itself. */
import { isObject, pointerOf } from "@jiefen/policy";
import { useEditing } from "../entry/editing.ts";
import { EntryEditor } from "../entry/entry-editor.tsx";
import { EntryList } from "../entry/entry-list.tsx";
import type { Listed } from "../entry/listed.ts";
import { orderOf, positions } from "../entry/order.ts";
import { blockBeginnings } from "../registry/paper-words.ts";
import { paperEditorWords } from "./paper-editor-words.ts";
import { formatTitles } from "./told-text.ts";

interface PaperFormProps {
  readonly path: string;
  readonly pointer: string;
  readonly row: Listed;
}

export function PaperForm({ path, pointer, row }: PaperFormProps) {
  const { language, preview, template } = useEditing();
  const said = paperEditorWords[language];
  const contentHelp = said.contentHelp(formatTitles(language));
  return (
    <div className="jb-paper">
      <div className="jb-paper-form">
        <details open={!pointer.startsWith(`${row.pointer}/`)}>
          <summary>{said.basics}</summary>
          <EntryEditor path={path} pointer={row.pointer} without={positions} />
        </details>
        <EntryList
          path={path}
          parent={[...row.place, "blocks"]}
          pointer={pointer}
          heading={{ zh: said.content, en: said.content }}
          help={{ zh: contentHelp, en: contentHelp }}
          fresh={blockBeginnings}
          back={pointerOf(row.place)}
          wide
          sentence={({ rows, lines, columns }) => namesIn(rows ?? lines ?? columns)}
        />
        {template && (
          <section className="jb-listing" aria-labelledby="paper-template">
            <header className="jb-listing-head">
              <h3 id="paper-template">{said.template}</h3>
            </header>
            {template(row.name)}
          </section>
        )}
      </div>
      <div className="jb-paper-preview">{preview?.(path, row.name)}</div>
    </div>
  );
}

/** What the rows of a table, the columns of a list or the lines for signing are called. */
function namesIn(keyed: unknown): string {
  const labels = Object.values(isObject(keyed) ? keyed : {})
    .filter(isObject)
    .sort((one, other) => orderOf(one) - orderOf(other))
    .map(({ label }) => label);
  return labels.filter((label) => typeof label === "string").join(" · ");
}
