/** What a department has told on a letter and its sender's side has not read yet. */
import { BellFilled } from "@ant-design/icons";
import type { Notice } from "@jiefen/casework";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { CommandError } from "../case/command-error.tsx";
import { useNotice } from "../case/use-notice.ts";

export function UnreadTold({ letter }: { readonly letter: string }) {
  const { view } = useCase();
  const notice = view.state.notices.findLast(({ kind, about }) => kind === "letterTold" && about === letter);
  return notice ? <Told notice={notice} /> : null;
}

function Told({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation();
  const { text, waits, waitsFor, mine, see, isPending, error } = useNotice(notice);
  if (!waits) return null;
  return (
    <div className="letter-told">
      <strong>
        <BellFilled aria-hidden /> {text}
      </strong>
      {mine ? (
        <Button type="primary" loading={isPending} onClick={see}>
          {t("letters.read")}
          <span className="jf-hidden"> {text}</span>
        </Button>
      ) : (
        <span className="quiet">{t("notice.waits", { who: waitsFor })}</span>
      )}
      <CommandError error={error} />
    </div>
  );
}
