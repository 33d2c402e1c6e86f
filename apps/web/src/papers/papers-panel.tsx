/** The papers that can be printed now, each filled from the case; and the whole file. */
import { FolderOpenOutlined } from "@ant-design/icons";
import type { PaperOffer } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { Panel } from "../case/panel.tsx";
import { Failed } from "../shell/states.tsx";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { IssueButton } from "./issue-button.tsx";
import { dossierAddress } from "./paper-address.ts";
import { PaperLinks } from "./paper-links.tsx";
import { usePapers } from "./use-papers.ts";
import "./papers.css";

function PaperRow({ offer }: { readonly offer: PaperOffer }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view } = useCase();
  const { paper, record, card, on, count, number, form } = offer;
  const title = offer.title[language];
  const name = count === undefined ? title : t("paper.nth", { title, count });
  const said = [number, on === undefined ? undefined : dayText(on, view.today, language), form ? t("paper.form") : undefined];
  return (
    <li className="row row-plain">
      <div className="row-main">
        <span className="row-title">{name}</span>
        <div className="quiet">{said.filter(Boolean).join(" · ")}</div>
      </div>
      <span className="panel-aside">
        {offer.unnumbered && view.state.open && view.may.includes("numberPaper") && <IssueButton offer={offer} name={name} />}
        <PaperLinks
          caseId={view.state.id}
          paper={paper}
          name={name}
          forParties={offer.forParties}
          readable={!form}
          preview={offer.unnumbered}
          template={offer.template}
          record={record}
          card={card}
        />
      </span>
    </li>
  );
}

export function PapersPanel() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view } = useCase();
  const { data, error, refetch } = usePapers();
  if (error)
    return (
      <Panel id="papers" title={t("paper.title")}>
        <Failed error={error} onRetry={() => void refetch()} />
      </Panel>
    );
  if (!data || (data.papers.length === 0 && !data.dossier)) return null;
  const { papers, dossier } = data;
  const filed = papers.filter(({ form }) => !form);
  const forms = papers.filter(({ form }) => form);
  return (
    <Panel
      id="papers"
      title={t("paper.title")}
      count={filed.length}
      flush
      foldedOnPhone={t("fold.papers", { filed: filed.length, forms: forms.length })}
      aside={
        dossier && (
          <a href={dossierAddress(view.state.id)} target="_blank" rel="noreferrer">
            <FolderOpenOutlined aria-hidden /> {t("paper.dossier", { title: dossier.title[language] })}
          </a>
        )
      }
    >
      <p className="quiet panel-note">
        {t("paper.help")}
        {papers.some(({ unnumbered }) => unnumbered) && ` ${t("paper.previewHint")}`}
        {papers.some(({ template }) => template) && ` ${t("paper.templateHint")}`}
        {dossier &&
          dossier.missing.length > 0 &&
          ` ${t("paper.missing", { titles: dossier.missing.map((title) => title[language]).join(t("paper.and")) })}`}
      </p>
      <ul className="rows">
        {filed.map((offer) => (
          <PaperRow key={`${offer.paper}/${offer.record ?? offer.card ?? ""}`} offer={offer} />
        ))}
      </ul>
      {forms.length > 0 && (
        <details className="paper-forms">
          <summary>{t("paper.forms", { count: forms.length })}</summary>
          <ul className="rows">
            {forms.map((offer) => (
              <PaperRow key={offer.paper} offer={offer} />
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}
