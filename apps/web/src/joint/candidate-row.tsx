/** Somebody who may be asked, or has to stand back, with why. */
import { WarningOutlined } from "@ant-design/icons";
import type { RankedCandidate } from "@jiefen/casework";
import { Checkbox } from "antd";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { partyName } from "../case/party-name.ts";
import { useLanguage } from "../words/words.ts";
import { useRoleNames } from "./use-role-names.ts";

interface CandidateRowProps {
  readonly candidate: RankedCandidate;
  readonly chosen?: boolean;
  /** For another seat. */
  readonly elsewhere?: boolean;
  /** Absent for who has to stand back. */
  readonly onChoose?: (on: boolean) => void;
}

export function CandidateRow({ candidate, chosen = false, elsewhere = false, onChoose }: CandidateRowProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const roleName = useRoleNames();
  const { name, role, merits, conflicts, points, account, refused } = candidate;
  const who = (parties: readonly string[]) =>
    parties.map((id) => partyName(policy, view.state.facts, id, "")).join(language === "zh" ? "、" : ", ");
  const title = (
    <>
      <strong>{name}</strong> <span className="quiet">{roleName(role)}</span>
    </>
  );
  return (
    <li className="joint-candidate">
      {onChoose ? (
        <Checkbox checked={chosen} disabled={elsewhere} onChange={(event) => onChoose(event.target.checked)}>
          {title}
        </Checkbox>
      ) : (
        <span>{title}</span>
      )}
      {onChoose && <span className="quiet joint-points">{t("joint.points", { count: points })}</span>}
      <ul className="joint-why">
        {refused && <li className="tag">{t("joint.refusedBefore")}</li>}
        {onChoose && !account && <li className="tag">{t("joint.byPhone")}</li>}
        {onChoose &&
          merits.map(({ id, title: said, points: given, count }) => (
            <li key={id} className="tag">
              {said[language]}
              {count === undefined ? "" : ` ×${count}`} {given > 0 ? `+${given}` : given}
            </li>
          ))}
        {conflicts.map(({ id, title: said, parties }) => (
          <li key={id} className="joint-warning">
            <WarningOutlined aria-hidden /> {t("joint.conflict", { what: said[language], parties: who(parties) })}
          </li>
        ))}
      </ul>
    </li>
  );
}
