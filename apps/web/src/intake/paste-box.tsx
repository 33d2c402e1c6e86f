/** The box into which the text of a ticket is pasted: pasting alone is enough. */
import { Button, Input } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

interface PasteBoxProps {
  readonly text?: string;
  /** What the button says; without one every change is handed on. */
  readonly action?: string;
  readonly hint: string;
  /** At once when pasted into the empty box; otherwise when the button is pressed. */
  readonly onText: (text: string) => void;
}

/** A ticket is a page at most. */
const longest = 20_000;

export function PasteBox({ text: before = "", action, hint, onText }: PasteBoxProps) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(before);
  return (
    <div className="field paste-box">
      <label htmlFor={id}>{t("ways.paste")}</label>
      <Input.TextArea
        id={id}
        autoSize={{ minRows: 3, maxRows: 12 }}
        maxLength={longest}
        value={text}
        aria-describedby={`${id}-hint`}
        placeholder={t("ways.pasteExample")}
        onChange={(event) => {
          setText(event.target.value);
          if (action === undefined) onText(event.target.value);
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData("text").slice(0, longest);
          if (text.trim() !== "" || pasted.trim() === "") return;
          event.preventDefault();
          setText(pasted);
          onText(pasted);
        }}
      />
      <span id={`${id}-hint`} className="quiet">
        {hint}
      </span>
      {action !== undefined && (
        <div>
          <Button disabled={text.trim() === ""} onClick={() => onText(text)}>
            {action}
          </Button>
        </div>
      )}
    </div>
  );
}
