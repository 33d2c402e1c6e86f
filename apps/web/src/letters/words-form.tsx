/** An act on a letter that needs a few words. */
import { Input } from "antd";
import { useKept } from "../session/kept-form.tsx";
import { ActEnd, type ActEndProps } from "./act-end.tsx";

interface WordsFormProps extends Pick<ActEndProps, "sending" | "trouble" | "onCancel"> {
  /** By this name its words are kept too. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly onSend: (words: string) => void;
}

export function WordsForm({ id, label, hint, submit, onSend, ...end }: WordsFormProps) {
  const [words, setWords] = useKept(id, "");
  const said = words.trim();
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <Input.TextArea id={id} autoFocus rows={4} maxLength={1000} value={words} onChange={(event) => setWords(event.target.value)} />
        <span className="quiet">{hint}</span>
      </div>
      <ActEnd {...end} submit={submit} ready={said !== ""} onSend={() => onSend(said)} />
    </>
  );
}
