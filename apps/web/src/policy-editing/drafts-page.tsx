/** All drafts one may see: those under way first, and the way to a new one. */
import { PlusOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import type { DraftSummary } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { layerBeginnings } from "../new-layer/layer-beginnings.ts";
import { useLayers } from "../policy/use-policy.ts";
import { useMe } from "../session/me.ts";
import { Page } from "../shell/page.tsx";
import { Empty, Failed, Loading } from "../shell/states.tsx";
import { timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { BehindNotice } from "./behind-notice.tsx";
import { IndexingNotice } from "./indexing-notice.tsx";
import { NewDraft } from "./new-draft.tsx";
import { draftList } from "./queries.ts";
import { SectionLinks } from "./section-links.tsx";
import { StateTag } from "./state-tag.tsx";

function DraftRow({ draft }: { readonly draft: DraftSummary }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const editors = draft.editors.map(({ name }) => name).join(language === "zh" ? "、" : ", ");
  return (
    <li className="draft-row">
      <div>
        <Link
          to={`/policy/drafts/${draft.id}${draft.state === "submitted" ? "/review" : draft.unsettled > 0 ? "/rebase" : ""}`}
          className="row-title"
        >
          {label(draft.title, language)}
        </Link>{" "}
        <StateTag state={draft.state} />
        <div className="quiet">
          {[
            t("drafts.layer", { layer: label(draft.layerTitle, language) }),
            ...(draft.unsettled > 0 ? [t("rebase.unsettledCount", { count: draft.unsettled })] : []),
            draft.edits > 0 ? t("drafts.edits", { count: draft.edits }) : t("drafts.noEdits"),
            ...(editors ? [t("drafts.by", { names: editors })] : []),
            t("drafts.updated", { time: timeText(draft.updatedAt, language) }),
          ].join(" · ")}
        </div>
        {draft.returned && draft.state === "open" && (
          <div className="quiet">{t("drafts.returned", { name: draft.returned.by.name, reason: draft.returned.reason })}</div>
        )}
      </div>
    </li>
  );
}

function DraftRows({ title, drafts }: { readonly title: string; readonly drafts: readonly DraftSummary[] }) {
  if (drafts.length === 0) return null;
  return (
    <section className="panel panel-flush">
      <h2>{title}</h2>
      <ul className="rows">
        {drafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} />
        ))}
      </ul>
    </section>
  );
}

export function DraftsPage() {
  const { t } = useTranslation();
  const { me } = useMe();
  const drafts = useQuery(draftList);
  const layers = useLayers();
  const [opening, setOpening] = useState(false);
  const mayEdit = me.permissions.includes("policy.edit");
  const beginnings = useQuery({ ...layerBeginnings, enabled: mayEdit });
  const active = (drafts.data ?? []).filter(({ state }) => state === "open" || state === "submitted");
  const done = (drafts.data ?? []).filter((draft) => !active.includes(draft));
  const open = mayEdit && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setOpening(true)}>
      {t("drafts.open")}
    </Button>
  );
  return (
    <Page title={t("drafts.title")} aside={open}>
      <SectionLinks />
      {layers.data?.map((layer) => me.layer === layer.id && <BehindNotice key={layer.id} layer={layer} />)}
      <IndexingNotice layer={layers.data?.find(({ id }) => id === me.layer)} />
      <p className="quiet">
        {t("drafts.intro")}{" "}
        {(beginnings.data?.length ?? 0) > 0 && (
          <Link to="/policy/new" className="text-link">
            {t("start.link")}
          </Link>
        )}
      </p>
      {drafts.isError ? (
        <Failed error={drafts.error} onRetry={() => drafts.refetch()} />
      ) : !drafts.data ? (
        <Loading />
      ) : drafts.data.length === 0 ? (
        <Empty title={t("drafts.empty")} hint={mayEdit ? t("drafts.emptyHint") : t("drafts.emptyReview")}>
          {open}
        </Empty>
      ) : (
        <>
          <DraftRows title={t("drafts.active")} drafts={active} />
          <DraftRows title={t("drafts.done")} drafts={done} />
        </>
      )}
      {mayEdit && <NewDraft open={opening} onClose={() => setOpening(false)} />}
    </Page>
  );
}
