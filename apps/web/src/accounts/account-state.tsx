/** In which state an account is: words beside icons, no colours of levels. */
import { KeyOutlined, LockFilled, StopOutlined } from "@ant-design/icons";
import type { AccountSummary } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";

export function AccountState({ account }: { readonly account: AccountSummary }) {
  const { t } = useTranslation();
  return (
    <span className="account-state">
      {!account.active && (
        <span className="tag">
          <StopOutlined aria-hidden /> {t("accounts.inactive")}
        </span>
      )}
      {account.lockedUntil !== undefined && (
        <span className="tag tag-ink">
          <LockFilled aria-hidden /> {t("accounts.locked")}
        </span>
      )}
      {account.active && account.passwordChangeDue && (
        <span className="tag">
          <KeyOutlined aria-hidden /> {t("accounts.due")}
        </span>
      )}
      {account.demonstration && <span className="tag">{t("accounts.demonstration")}</span>}
    </span>
  );
}
