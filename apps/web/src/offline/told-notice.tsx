/** Says that a case is shown as it was told some time ago, since the server is not reached. */
import { HistoryOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { toldAtKey } from "./read-case.ts";

export function ToldNotice({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const told = useQuery<number | null>({ queryKey: toldAtKey(id), enabled: false });
  return (
    <div role="status">
      {told.data && (
        <p className="notice">
          <span>
            <HistoryOutlined aria-hidden /> {t("offline.toldAt", { when: timeText(told.data, language) })}
          </span>
        </p>
      )}
    </div>
  );
}
