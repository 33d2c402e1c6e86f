/** A command on the case that needs a few words: the field, what became of it, the button. */

import type { PersonalCommand } from "@jiefen/server/client";
import { Button, Input } from "antd";
import type { ReactNode } from "react";
import { KeptNotice, useKept } from "../session/kept-form.tsx";
import { CommandError } from "./command-error.tsx";
import { useCommand } from "./use-command.ts";
import { useDoing } from "./use-doing.ts";

interface TextFormProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly rows: number;
  readonly maxLength: number;
  readonly command: (text: string) => PersonalCommand;
  /** What is said as a rule: the field begins with it. */
  readonly begin?: string;
  /** Whether everything but the words is there; it is, if absent. */
  readonly ready?: boolean;
  /** Shown above the field. */
  readonly children?: ReactNode;
}

export function TextForm({
  id,
  label,
  hint,
  submit,
  rows,
  maxLength,
  ready = true,
  begin = "",
  command: commandOf,
  children,
}: TextFormProps) {
  const { stop } = useDoing();
  const [text, setText] = useKept("text", begin);
  const command = useCommand(stop);
  const said = text.trim();
  return (
    <>
      <KeptNotice />
      {children}
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <Input.TextArea id={id} rows={rows} maxLength={maxLength} value={text} onChange={(event) => setText(event.target.value)} />
        <span className="quiet">{hint}</span>
      </div>
      <div className="form-end">
        <CommandError error={command.error} />
        <Button
          type="primary"
          size="large"
          disabled={said === "" || !ready}
          loading={command.isPending}
          onClick={() => command.mutate(commandOf(said))}
        >
          {submit}
        </Button>
      </div>
    </>
  );
}
