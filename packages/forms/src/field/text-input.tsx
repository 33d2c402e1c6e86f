/** One line or several lines of text. */
import { Input } from "antd";
import type { InputProps } from "./input-props.ts";
import { useBufferedText } from "./use-buffered-text.ts";

function useText({ answer, onAnswer, onLeave }: InputProps) {
  return useBufferedText(typeof answer === "string" ? answer : "", (text) => onAnswer(text.trim() === "" ? undefined : text), onLeave);
}

function attributes({ id, labelledBy, describedBy, invalid }: InputProps) {
  return {
    id,
    autoComplete: "off",
    "aria-labelledby": labelledBy,
    "aria-describedby": describedBy,
    "aria-invalid": invalid || undefined,
    status: invalid ? ("error" as const) : undefined,
  };
}

export function TextInput(props: InputProps) {
  return <Input {...attributes(props)} {...useText(props)} />;
}

export function TextAreaInput(props: InputProps) {
  return <Input.TextArea {...attributes(props)} {...useText(props)} autoSize={{ minRows: 3, maxRows: 12 }} />;
}

export function PhoneInput(props: InputProps) {
  const { answer, onAnswer, onLeave } = props;
  const text = useBufferedText(
    typeof answer === "string" ? answer : "",
    (typed) => onAnswer(typed.normalize("NFKC").replace(/[\s-]/g, "") || undefined),
    onLeave,
  );
  return <Input {...attributes(props)} {...text} type="tel" inputMode="tel" className="jf-narrow" />;
}
