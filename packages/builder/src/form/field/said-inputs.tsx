/** A text in Chinese and English, before it is anybody's. */
import { Input } from "antd";
import { useEffect, useId, useRef } from "react";
import { useDesignerWords } from "../designing.ts";
import type { Said } from "./new-field.ts";

interface SaidInputsProps {
  readonly caption: string;
  readonly said: Said;
  readonly onSaid: (said: Said) => void;
  /** Takes the focus when it appears. */
  readonly focused?: boolean;
}

export function SaidInputs({ caption, said: text, onSaid, focused = false }: SaidInputsProps) {
  const { said } = useDesignerWords();
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (focused) box.current?.querySelector("input")?.focus();
  }, [focused]);
  return (
    <fieldset className="jb-both" ref={box}>
      <legend>{caption}</legend>
      <label htmlFor={`${id}-zh`}>{said.chinese}</label>
      <Input
        id={`${id}-zh`}
        value={text.zh}
        lang="zh-CN"
        maxLength={2000}
        onChange={(event) => onSaid({ ...text, zh: event.target.value })}
      />
      <label htmlFor={`${id}-en`}>{said.english}</label>
      <Input id={`${id}-en`} value={text.en} lang="en" maxLength={2000} onChange={(event) => onSaid({ ...text, en: event.target.value })} />
    </fieldset>
  );
}
