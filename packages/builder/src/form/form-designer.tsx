/** The form designer: what can be put on the form, the form as it is arranged, and the form itself to be tried out. */
import { ArrowLeftOutlined, EyeOutlined, SettingOutlined } from "@ant-design/icons";
import { label, useNarrow } from "@jiefen/forms";
import { segmentsOf } from "@jiefen/policy";
import { Button } from "antd";
import { type ReactNode, useMemo, useRef, useState } from "react";
import type { ViewProps } from "../editor/view.ts";
import { EntryEditor } from "../entry/entry-editor.tsx";
import { mayAddQuestion, outlineOf } from "./arrange/outline.ts";
import { findQuestion, type Place } from "./arrange/place.ts";
import { Canvas } from "./canvas/canvas.tsx";
import { DesigningProvider, useDesignerWords } from "./designing.ts";
import { DragArea } from "./drag/drag-area.tsx";
import { defaultPlace } from "./drag/drop.ts";
import { type Composing, ComposingProvider } from "./field/composing.ts";
import { QuestionInspector } from "./inspector/question-inspector.tsx";
import { SectionInspector } from "./inspector/section-inspector.tsx";
import { Palette } from "./palette/palette.tsx";
import { useActs } from "./use-acts.ts";
import { useFocus } from "./use-focus.ts";

function SideHead({ title, onBack }: { readonly title: string; readonly onBack: () => void }) {
  const { said } = useDesignerWords();
  return (
    <div className="jb-side-head">
      <Button type="text" size="small" icon={<ArrowLeftOutlined aria-hidden />} aria-label={said.back} onClick={onBack} />
      <h3>{title}</h3>
    </div>
  );
}

export function FormDesigner({ path, pointer }: ViewProps) {
  const editing = useDesignerWords();
  const { drafted, said, language, readOnly, preview } = editing;
  const narrow = useNarrow();
  const box = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState<Place>();
  const [composing, setComposing] = useState<Composing>();
  const [told, tell] = useState("");
  const [settings, showSettings] = useState(false);
  const [trying, tryOut] = useState(false);
  const focus = useFocus(box);
  const outline = useMemo(() => outlineOf(drafted, path), [drafted, path]);
  const [group, name] = segmentsOf(pointer);
  const open = group === "properties" ? name : undefined;
  const section = group === "x-sections" ? name : undefined;
  const acts = useActs(path, outline, open, {
    spot,
    composing,
    onSpot: (next) => {
      setSpot(next);
      if (next) showSettings(false);
    },
    onComposing: setComposing,
    onTold: tell,
    onFocus: focus,
  });
  const designing = useMemo(() => ({ path, outline, acts }), [path, outline, acts]);
  const making = useMemo(
    () => ({ composing, onField: (field: Composing["field"]) => setComposing((now) => now && { ...now, field }) }),
    [composing],
  );
  const chosen = open === undefined ? undefined : findQuestion(outline, open)?.question;
  const part = section === undefined ? undefined : outline.find(({ id }) => id === section);
  const mayAdd = readOnly !== true && mayAddQuestion(drafted, path);
  const back = () => {
    showSettings(false);
    acts.choose(undefined);
  };

  function side(): ReactNode {
    if (spot && mayAdd) return <Palette place={spot} focused onClose={() => setSpot(undefined)} />;
    if (settings)
      return (
        <section aria-label={said.settings}>
          <SideHead title={said.settings} onBack={back} />
          <EntryEditor path={path} pointer="" />
        </section>
      );
    if (chosen && !narrow)
      return (
        <section aria-label={label(chosen.title, language)}>
          <SideHead title={label(chosen.title, language)} onBack={back} />
          <QuestionInspector key={chosen.name} name={chosen.name} />
        </section>
      );
    if (part)
      return (
        <section aria-label={label(part.title, language)}>
          <SideHead title={label(part.title, language)} onBack={back} />
          <SectionInspector key={part.id} id={part.id} />
        </section>
      );
    if (mayAdd) return narrow ? null : <Palette place={defaultPlace(outline, undefined)} focused={false} />;
    return narrow ? null : <p className="jf-help">{said.cannotAdd}</p>;
  }
  const beside = side();
  return (
    <DesigningProvider value={designing}>
      <ComposingProvider value={making}>
        <div className="jb-designer" ref={box}>
          <div className="jb-designer-bar">
            <Button
              size="small"
              icon={<SettingOutlined aria-hidden />}
              aria-pressed={settings}
              onClick={() => {
                setSpot(undefined);
                showSettings(!settings);
              }}
            >
              {said.settings}
            </Button>
            {narrow && preview && (
              <Button size="small" icon={<EyeOutlined aria-hidden />} aria-pressed={trying} onClick={() => tryOut(!trying)}>
                {said.preview}
              </Button>
            )}
            <span className="jf-help" role="status">
              {told}
            </span>
          </div>
          {narrow && trying && preview?.(path, open)}
          <DragArea>
            <div className="jb-designer-columns">
              {beside && <div className="jb-side">{beside}</div>}
              <Canvas open={open} section={section} composing={composing?.place} />
              {!narrow && preview && <div className="jb-preview">{preview(path, open)}</div>}
            </div>
          </DragArea>
        </div>
      </ComposingProvider>
    </DesigningProvider>
  );
}
