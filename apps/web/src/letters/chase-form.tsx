/** Pressing a department for what a letter waits for, in a few words that it reads at once. */
import { awaited, type Letter } from "@jiefen/casework";
import { Button, Input } from "antd";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { CommandError } from "../case/command-error.tsx";
import { titled } from "../case/telling.ts";
import { useCommand } from "../case/use-command.ts";
import { useDoing } from "../case/use-doing.ts";
import { useKept } from "../session/kept-form.tsx";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";

/** Begins with what is to be said as a rule; the department knows the letter by itself. */
export function ChaseForm({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { stop } = useDoing();
  const command = useCommand(stop);
  const { what, by } = awaited(letter);
  const department = titled(policy.departments, letter.department, language);
  const [text, setText] = useKept(
    "text",
    t(`letters.chaseWords.${what}`, { date: by === undefined ? "" : dayText(by, view.today, language) }).trim(),
  );
  const said = text.trim();
  return (
    <>
      <p className="quiet">{t("letters.chaseHint", { department })}</p>
      <div className="field">
        <label htmlFor="chase">{t("letters.chaseText")}</label>
        <Input.TextArea id="chase" autoFocus rows={4} maxLength={500} value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <div className="form-end">
        <CommandError error={command.error} />
        <Button
          type="primary"
          size="large"
          disabled={said === ""}
          loading={command.isPending}
          onClick={() => command.mutate({ kind: "chaseLetter", letter: letter.record.id, text: said })}
        >
          {t("letters.chaseNow")}
        </Button>
      </div>
    </>
  );
}
