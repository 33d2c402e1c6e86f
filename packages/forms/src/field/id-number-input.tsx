/** A resident identity number: says what can be read off it, and when its check digit does not fit. */
import { Input } from "antd";
import { readIdNumber } from "../answer/id-number.ts";
import { useForm } from "./form-context.ts";
import type { InputProps } from "./input-props.ts";
import { useBufferedText } from "./use-buffered-text.ts";

function useHint(text: string): string | undefined {
  const { words } = useForm();
  // A masked number is somebody else's business.
  if (text === "" || text.includes("*")) return undefined;
  const reading = readIdNumber(text);
  if (!reading) return text.length === 18 ? undefined : words.idNumberLength(text.length);
  if (!reading.checksumFits || !reading.bornOn) return words.idNumberWrong;
  return words.born(reading.bornOn);
}

export function IdNumberInput({ id, answer, labelledBy, describedBy, invalid, onAnswer, onLeave }: InputProps) {
  const text = useBufferedText(
    typeof answer === "string" ? answer : "",
    (typed) => onAnswer(typed.normalize("NFKC").replace(/\s/g, "").toUpperCase() || undefined),
    onLeave,
  );
  const hint = useHint(text.value.normalize("NFKC").replace(/\s/g, "").toUpperCase());
  const hintId = `${id}-hint`;
  return (
    <>
      <Input
        id={id}
        {...text}
        className="jf-narrow"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        aria-labelledby={labelledBy}
        aria-describedby={[describedBy, hint && hintId].filter(Boolean).join(" ") || undefined}
        aria-invalid={invalid || undefined}
        status={invalid ? "error" : undefined}
      />
      {hint && (
        <div id={hintId} className="jf-help" aria-live="polite">
          {hint}
        </div>
      )}
    </>
  );
}
