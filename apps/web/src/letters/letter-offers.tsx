/** Letters that policy proposes: each is written with one press, unless one to the department is there already. */
import { CheckOutlined, EditOutlined } from "@ant-design/icons";
import { lettersOf } from "@jiefen/casework";
import { label } from "@jiefen/forms";
import type { ReferralView } from "@jiefen/server/client";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { useDoing } from "../case/use-doing.ts";
import { useLanguage } from "../words/words.ts";

export function LetterOffers({ departments }: { readonly departments: ReferralView["departments"] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { start } = useDoing();
  const written = new Set(lettersOf(policy, view.state).map(({ department }) => department));
  return (
    <div className="letter-acts letter-offers">
      {departments.map(({ id, title }) =>
        written.has(id) ? (
          <span key={id} className="quiet">
            <CheckOutlined aria-hidden /> {label(title, language)} {t("letters.written")}
          </span>
        ) : (
          <Button key={id} size="small" icon={<EditOutlined aria-hidden />} onClick={() => start(`letter:${id}`)}>
            {t("letters.write", { department: label(title, language) })}
          </Button>
        ),
      )}
    </div>
  );
}
