/** Forms that were begun on this device and not yet submitted. */
import type { Draft } from "@jiefen/forms";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { forgetDraft } from "../attachments/forget-draft.ts";
import { currentPolicy } from "../policy/use-policy.ts";
import { draftPlace } from "../session/draft-subject.ts";
import { drafts } from "../session/drafts.ts";
import { useMe } from "../session/me.ts";
import { timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";

export function DraftList({ person }: { readonly person: string }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const client = useQueryClient();
  const list = useQuery({ queryKey: ["drafts", person], queryFn: () => drafts.list(person), staleTime: 0, retry: false });
  const policy = useQuery({ ...currentPolicy(me.layer ?? ""), enabled: me.layer !== undefined && (list.data?.length ?? 0) > 0 });
  if (!list.data?.length) return null;
  const nameOf = (draft: Draft) => {
    const place = draftPlace(draft.subject);
    if (place.kind === "form") return t(`${place.page}.title`);
    if (place.kind === "record") return t("agenda.draftRecord");
    const type = policy.data?.disputeTypes.find((one) => one.id === place.type)?.title[language] ?? "";
    return t("agenda.draftIntake", { type });
  };
  const discard = async (draft: Draft) => {
    await forgetDraft(person, draft.subject);
    await client.invalidateQueries({ queryKey: ["drafts", person] });
  };
  return (
    <section className="panel panel-flush" aria-labelledby="drafts">
      <h2 id="drafts">
        {t("agenda.drafts")} <span className="count">{list.data.length}</span>
      </h2>
      <ul className="rows">
        {list.data.map((draft) => (
          <li className="row" key={draft.subject}>
            <div className="row-main">
              <span className="row-title">{nameOf(draft)}</span>
              <span className="quiet"> · {t("agenda.draftSaved", { when: timeText(draft.savedAt, language) })}</span>
            </div>
            <Button
              type="text"
              size="small"
              onClick={() => void discard(draft)}
              aria-label={`${t("agenda.discardDraft")} ${nameOf(draft)}`}
            >
              {t("agenda.discardDraft")}
            </Button>
            <Link className="row-action" to={draftPlace(draft.subject).path}>
              {t("agenda.continueDraft")}
              <span className="jf-hidden"> {nameOf(draft)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
