/** The parts of the slip, and with whom each stays. */
import { label } from "@jiefen/forms";
import type { Policy } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { titled } from "../case/telling.ts";
import { useLanguage } from "../words/words.ts";

export function LetterSlips({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (policy.letterSlips.length === 0) return null;
  return (
    <dl className="facts">
      {policy.letterSlips.map(({ id, title, holder }) => (
        <div key={id}>
          <dt>{label(title, language)}</dt>
          <dd>
            {typeof holder === "string"
              ? t(`letters.slipHolders.${holder}`)
              : t("letters.slipHolders.department", { department: titled(policy.departments, holder.department, language) })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
