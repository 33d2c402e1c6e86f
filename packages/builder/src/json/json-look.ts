/** The look of the text: ink on paper, names in the accent; what is wrong is underlined and listed, never told by colour alone. */
import { ensureSyntaxTree, syntaxTree } from "@codemirror/language";
import { type Extension, type Range, RangeSet } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";

const look = EditorView.theme({
  "&": { fontSize: "13px", backgroundColor: "#fff", border: "1px solid var(--jf-line-strong)", borderRadius: "4px" },
  "&.cm-focused": { outline: "3px solid color-mix(in srgb,var(--jf-accent) 45%,white)", outlineOffset: "1px" },
  ".cm-scroller": {
    fontFamily: "ui-monospace,SFMono-Regular,Menlo,Consolas,'Noto Sans Mono CJK SC',monospace",
    maxHeight: "72vh",
    lineHeight: "20px",
  },
  ".cm-gutters": { backgroundColor: "var(--jf-ground)", color: "var(--jf-muted)", borderRight: "1px solid var(--jf-line)" },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb,var(--jf-accent-soft) 60%,transparent)" },
  ".cm-tooltip": { backgroundColor: "#fff", border: "1px solid var(--jf-line-strong)", borderRadius: "4px" },
  ".cm-completionDetail": { fontStyle: "normal", color: "var(--jf-muted)" },
  ".cm-lintRange-error,.cm-lintRange-warning": { backgroundImage: "none", textDecoration: "underline wavy var(--jf-trouble)" },
  ".cm-lint-marker": { content: "normal", width: "14px", height: "14px", borderRadius: "50%", backgroundColor: "var(--jf-trouble)" },
  ".cm-lint-marker::after": { content: "'!'", display: "block", color: "#fff", fontSize: "11px", lineHeight: "14px", textAlign: "center" },
  ".cm-diagnostic": { borderLeft: "4px solid var(--jf-trouble)" },
  ".jb-json-name": { color: "var(--jf-accent)" },
  ".jb-json-fixed": { color: "var(--jf-muted)", fontWeight: "600" },
});

const name = Decoration.mark({ class: "jb-json-name" });
const fixed = Decoration.mark({ class: "jb-json-fixed" });
const marks: ReadonlyMap<string, Decoration> = new Map([
  ["PropertyName", name],
  ["True", fixed],
  ["False", fixed],
  ["Null", fixed],
  ["Number", fixed],
]);

function marked({ state, visibleRanges }: EditorView): DecorationSet {
  const found: Range<Decoration>[] = [];
  for (const { from, to } of visibleRanges) {
    // What is in view is coloured at once, however long the rest takes.
    (ensureSyntaxTree(state, to, 100) ?? syntaxTree(state)).iterate({
      from,
      to,
      enter: (node) => {
        const mark = marks.get(node.name);
        if (mark) found.push(mark.range(node.from, node.to));
      },
    });
  }
  return RangeSet.of(found, true);
}

const names = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = marked(view);
    }
    update({ view, docChanged, viewportChanged, startState, state }: ViewUpdate) {
      if (docChanged || viewportChanged || syntaxTree(startState) !== syntaxTree(state)) this.decorations = marked(view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

export const colours: Extension = [look, names];
