/** Says that another unit is asked to take the case over. */
import { SwapOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { useCase } from "./case-context.ts";
import { useDivisions } from "./use-divisions.ts";

export function OfferedNotice() {
  const { t } = useTranslation();
  const { view } = useCase();
  const { divisionTitle } = useDivisions();
  const { offeredTo, heldBy, proposals } = view.state;
  if (offeredTo === undefined) return null;
  const asked = proposals.find(({ kind, decided }) => kind === "transfer" && !decided);
  const here = asked !== undefined && view.mayDecide.includes(asked.id);
  return (
    <p className="notice">
      <span>
        <SwapOutlined aria-hidden />{" "}
        {here
          ? t("transfer.offeredHere", { division: divisionTitle(heldBy) })
          : t("transfer.offered", { division: divisionTitle(offeredTo) })}
      </span>
      <a href="#proposals">{t("proposal.title")}</a>
    </p>
  );
}
