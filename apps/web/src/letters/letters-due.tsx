/** Letters that wait for my department, among the day's work. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LetterList } from "./letter-list.tsx";
import { inboxOf } from "./letter-queries.ts";

export function LettersDue() {
  const { t } = useTranslation();
  const { data } = useQuery({ ...inboxOf("open"), refetchOnWindowFocus: true });
  if (!data || data.items.length === 0) return null;
  return (
    <section className="panel panel-flush" aria-labelledby="letters-due">
      <h2 id="letters-due">
        {t("letters.due")} <span className="count">{data.items.length}</span>
      </h2>
      <LetterList items={data.items} today={data.today} />
    </section>
  );
}
