/** The box a document's text is written in: CodeMirror with our completion, our words on hovering, and our findings under the text. */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from "@codemirror/language";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, hoverTooltip, keymap, lineNumbers } from "@codemirror/view";
import type { Language } from "@jiefen/policy";
import { type Ref, useEffect, useImperativeHandle, useRef } from "react";
import { useEditing } from "../entry/editing.ts";
import type { Flagged } from "./check-text.ts";
import { completionOf } from "./completion.ts";
import { explanationIn } from "./explanation.ts";
import { colours } from "./json-look.ts";
import type { Asked } from "./names-at.ts";
import { editorPhrases, jsonWords } from "./words.ts";

export interface JsonBoxHandle {
  /** Puts the cursor there, in view. */
  readonly go: (at: number) => void;
}

interface JsonBoxProps {
  readonly text: string;
  readonly path: string;
  readonly readOnly: boolean;
  readonly flags: readonly Flagged[];
  /** Shown when the box is opened, and whenever another place is. */
  readonly at?: number | undefined;
  readonly onText?: (text: string) => void;
  readonly onApply?: () => void;
  readonly ref?: Ref<JsonBoxHandle>;
}

/** What the editor asks of the page while it lives. */
interface Page {
  readonly asked: Omit<Asked, "value">;
  readonly onText: (text: string) => void;
  readonly onApply: () => void;
}

function extensionsFor(page: () => Page, language: Language, writable: Compartment, readOnly: boolean): Extension {
  const ask = () => page().asked;
  return [
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    indentUnit.of("  "),
    json(),
    colours,
    EditorView.lineWrapping,
    EditorState.phrases.of(editorPhrases[language]),
    EditorView.contentAttributes.of({ "aria-label": jsonWords[language].editor, spellcheck: "false", tabindex: "0" }),
    autocompletion({ override: [completionOf(ask, language)] }),
    hoverTooltip((view, offset) => explanationIn(ask(), view.state.doc.toString(), offset, language)),
    keymap.of([
      {
        key: "Mod-s",
        preventDefault: true,
        run: () => {
          page().onApply();
          return true;
        },
      },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...foldKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) page().onText(update.state.doc.toString());
    }),
    writable.of(writing(readOnly)),
  ];
}

const writing = (readOnly: boolean): Extension => [EditorState.readOnly.of(readOnly)];

export function JsonBox({ text, path, readOnly, flags, at, onText, onApply, ref }: JsonBoxProps) {
  const { drafted, compiled, language } = useEditing();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(undefined);
  const writable = useRef(new Compartment());
  const page = useRef<Page>(undefined);
  const first = useRef({ text, readOnly });
  page.current = {
    asked: { drafted, compiled, path },
    onText: onText ?? (() => undefined),
    onApply: onApply ?? (() => undefined),
  };
  useEffect(() => {
    const now = () => page.current;
    const found = (): Page => {
      const known = now();
      if (!known) throw new Error("The page of a JSON box is gone");
      return known;
    };
    const view = new EditorView({
      ...(place.current && { parent: place.current }),
      state: EditorState.create({
        doc: first.current.text,
        extensions: extensionsFor(found, language, writable.current, first.current.readOnly),
      }),
    });
    editor.current = view;
    return () => {
      first.current = { ...first.current, text: view.state.doc.toString() };
      view.destroy();
    };
  }, [language]);
  useEffect(() => {
    editor.current?.dispatch({ effects: writable.current.reconfigure(writing(readOnly)) });
    first.current = { ...first.current, readOnly };
  }, [readOnly]);
  useEffect(() => {
    const view = editor.current;
    if (view && view.state.doc.toString() !== text) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }, [text]);
  useEffect(() => {
    const view = editor.current;
    if (!view) return;
    const length = view.state.doc.length;
    view.dispatch(
      setDiagnostics(
        view.state,
        flags.map(({ from, to, severity, message, hint }) => ({
          from: Math.min(from, length),
          to: Math.min(to, length),
          severity,
          message: `${message[language]} ${hint[language]}`,
        })),
      ),
    );
  }, [flags, language]);
  useImperativeHandle(ref, () => ({
    go: (to) => {
      show(editor.current, to);
      editor.current?.focus();
    },
  }));
  // Only when it is opened or another place is: not while the text above it is written.
  const opened = useRef<string>(undefined);
  const wanted = at === undefined ? undefined : `${path} ${at}`;
  useEffect(() => {
    if (at !== undefined && opened.current === undefined) show(editor.current, at);
    opened.current = wanted;
  }, [at, wanted]);
  return <div ref={place} className="jb-json-box" />;
}

function show(view: EditorView | undefined, at: number) {
  if (!view) return;
  const to = Math.min(at, view.state.doc.length);
  view.dispatch({ selection: { anchor: to }, effects: EditorView.scrollIntoView(to, { y: "start", yMargin: 40 }) });
}
