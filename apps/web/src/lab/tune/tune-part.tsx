/** Numbers of the policy being moved, and beside them how the levels of many disputes follow. */
import { useTranslation } from "react-i18next";
import type { LabPartProps } from "../lab-part.ts";
import { CasesBar } from "../study/cases-bar.tsx";
import { CellDrawer } from "./cell-drawer.tsx";
import { HitsPanel } from "./hits-panel.tsx";
import { MatrixPanel } from "./matrix-panel.tsx";
import { NumbersPanel } from "./numbers-panel.tsx";

export function TunePart(props: LabPartProps) {
  const { t } = useTranslation();
  const { policy, source } = props;
  return (
    <>
      <p className="quiet">{t("lab.intro")}</p>
      <CasesBar source={source} policy={policy} />
      <div className="lab-tune">
        <div className="lab-results">
          <MatrixPanel policy={policy} />
          <HitsPanel policy={policy} />
        </div>
        <NumbersPanel {...props} />
      </div>
      <CellDrawer policy={policy} source={source} />
    </>
  );
}
