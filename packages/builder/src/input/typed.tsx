/** A text box that hands its text on when it is left, at Enter, and when it is taken away. */
import { Input } from "antd";
import type { ComponentProps } from "react";
import { useTyped } from "./use-typed.ts";

interface TypedProps {
  readonly id: string;
  readonly text: string;
  readonly long?: boolean;
  readonly labelledBy?: string;
  readonly label?: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly className?: string;
  readonly inputMode?: ComponentProps<typeof Input>["inputMode"];
  readonly suffix?: string;
  readonly lang?: string;
  readonly maxLength?: number;
  readonly onText: (text: string) => void;
}

export function Typed({ id, text, long, labelledBy, label, describedBy, invalid, onText, suffix, ...shown }: TypedProps) {
  const { draft, type, commit } = useTyped(text, onText);
  const props = {
    ...shown,
    id,
    value: draft,
    autoComplete: "off",
    "aria-labelledby": labelledBy,
    "aria-label": label,
    "aria-describedby": describedBy,
    "aria-invalid": invalid || undefined,
    status: invalid ? ("error" as const) : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => type(event.target.value),
    onBlur: () => commit(),
  };
  if (long) return <Input.TextArea {...props} autoSize={{ minRows: 2, maxRows: 8 }} />;
  return <Input {...props} suffix={suffix} onPressEnter={(event) => !event.nativeEvent.isComposing && commit()} />;
}
