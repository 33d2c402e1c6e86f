/** A text box that hands its text on when it is left, at Enter, and when it is taken away. */
import { Input } from "antd";
import { type ComponentProps, useEffect, useRef, useState } from "react";

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
  const [draft, setDraft] = useState(text);
  const [known, know] = useState(text);
  // Another value came from outside: undo, or the layer above's again.
  if (known !== text) {
    know(text);
    setDraft(text);
  }
  const latest = useRef({ draft, text, onText });
  useEffect(() => {
    latest.current = { draft, text, onText };
  });
  function commit() {
    const { draft: now, text: before, onText: tell } = latest.current;
    if (now !== before) tell(now);
  }
  useEffect(
    () => () => {
      const { draft: now, text: before, onText: tell } = latest.current;
      if (now !== before) tell(now);
    },
    [],
  );
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
    onChange: (event: { readonly target: { readonly value: string } }) => setDraft(event.target.value),
    onBlur: commit,
  };
  if (long) return <Input.TextArea {...props} autoSize={{ minRows: 2, maxRows: 8 }} />;
  return <Input {...props} suffix={suffix} onPressEnter={(event) => !event.nativeEvent.isComposing && commit()} />;
}
