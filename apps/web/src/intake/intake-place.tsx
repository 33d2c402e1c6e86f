/** Where a dispute is taken in: asked of people whose division has divisions below. */
import { useTranslation } from "react-i18next";
import { DivisionPicker } from "../organisation/division-picker.tsx";
import { useLayers, useStanding } from "../policy/use-policy.ts";
import { useMe } from "../session/me.ts";

interface IntakePlaceProps {
  /** One's own division if undefined. */
  readonly value: string | undefined;
  readonly onChange: (division: string | undefined) => void;
}

/** Nothing where several policies lie in scope: the place would change the form that is being filled. */
export function IntakePlace({ value, onChange }: IntakePlaceProps) {
  const { t } = useTranslation();
  const { me } = useMe();
  const layers = useLayers().data;
  const divisions = useStanding(me.layer).data?.divisions.map(({ parent, ...division }) => ({
    ...division,
    ...(parent === undefined ? {} : { parent: parent.slice(1) }),
  }));
  if (layers?.length !== 1 || !divisions?.some(({ parent }) => parent === me.division)) return null;
  return (
    <div className="field">
      <label htmlFor="intake-place">{t("division.intake")}</label>
      <DivisionPicker id="intake-place" divisions={divisions} root={me.division} allowClear value={value} onChange={onChange} />
      <span className="quiet">{t("division.intakeHint")}</span>
    </div>
  );
}
