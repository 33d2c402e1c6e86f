/** The disputes behind a cell of the table, each with what changed about it and the way to study it. */
import { label, useNarrow } from "@jiefen/forms";
import type { Policy, Scale } from "@jiefen/policy";
import { Drawer } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Empty, Loading } from "../../shell/states.tsx";
import { useLanguage } from "../../words/words.ts";
import { caseLink } from "../lab-case.ts";
import type { LabSource } from "../lab-part.ts";
import { figure } from "../study/figure.ts";
import type { Cell, ListedCase } from "../study/messages.ts";
import { useStudied, useStudy } from "../study/study-provider.tsx";

interface CellDrawerProps {
  readonly policy: Policy;
  readonly source: LabSource;
}

export function CellDrawer({ policy, source }: CellDrawerProps) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const study = useStudy();
  const cell = useStudied((state) => state.cell);
  const scale = policy.scales.find(({ id }) => id === cell?.scale);
  return (
    <Drawer
      open={cell !== undefined}
      onClose={study.closeList}
      title={cell && scale && <CellTitle cell={cell} scale={scale} />}
      size={narrow ? "100%" : 560}
      closable={{ "aria-label": t("state.close") }}
      destroyOnHidden
    >
      <Cases policy={policy} source={source} />
    </Drawer>
  );
}

function CellTitle({ cell, scale }: { readonly cell: Cell; readonly scale: Scale }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const titleOf = (id: string) => {
    const level = scale.levels.find((one) => one.id === id);
    return level ? label(level.title, language) : t("labMatrix.unrecorded");
  };
  return <>{t("labCell.title", { from: titleOf(cell.from), to: titleOf(cell.to) })}</>;
}

function Cases({ policy, source }: CellDrawerProps) {
  const { t } = useTranslation();
  const listing = useStudied((state) => state.listing);
  const madeUp = useStudied(({ choice }) => choice?.kind === "made");
  if (!listing) return <Loading label={t("labCell.looking")} />;
  const { cases, total, complete } = listing;
  if (complete && cases.length === 0) return <Empty title={t("labCell.empty")} />;
  return (
    <>
      <p className="quiet" role="status">
        {t("labCell.count", { count: total, figure: figure(total) })}
        {total > cases.length && complete && ` · ${t("labCell.shown", { count: cases.length })}`}
        {!complete && ` · ${t("labCell.looking")}`}
      </p>
      <ul className="rows lab-listed">
        {cases.map((one) => (
          <CaseRow key={one.number} one={one} madeUp={madeUp} policy={policy} source={source} />
        ))}
      </ul>
    </>
  );
}

interface CaseRowProps extends CellDrawerProps {
  readonly one: ListedCase;
  readonly madeUp: boolean;
}

function CaseRow({ one, madeUp, policy, source }: CaseRowProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { number, type, facts, id, caseNumber, gained, lost } = one;
  const title = policy.disputeTypes.find((known) => known.id === type)?.title;
  const titlesOf = (criteria: readonly string[]) =>
    policy.criteria
      .flatMap((criterion) => (criteria.includes(criterion.id) ? [label(criterion.title, language)] : []))
      .join(language === "zh" ? "、" : ", ");
  const link = caseLink(source, { type, facts, madeUp, ...(id !== undefined && { id }) });
  const named = t(madeUp ? "labCell.made" : "labCell.line", { number: figure(number) });
  return (
    <li className="lab-listed-case">
      <div>
        <Link to={link.to} state={link.state} className="row-title">
          {named}
          {title && ` · ${label(title, language)}`}
        </Link>
        <div className="quiet">
          {gained.length > 0 && <div>{t("labCell.gained", { titles: titlesOf(gained) })}</div>}
          {lost.length > 0 && <div>{t("labCell.lost", { titles: titlesOf(lost) })}</div>}
          {gained.length + lost.length === 0 && t("labCell.same")}
        </div>
      </div>
      {id !== undefined && <Link to={`/cases/${id}`}>{t("labCell.open", { number: caseNumber ?? "" })}</Link>}
    </li>
  );
}
