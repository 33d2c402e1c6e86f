/** The initial password: shown once, to be copied or written down. */
import { CopyOutlined } from "@ant-design/icons";
import type { InitialPassword } from "@jiefen/server/client";
import { App, Button, Modal } from "antd";
import { useTranslation } from "react-i18next";

interface InitialPasswordNoticeProps {
  readonly shown: InitialPassword | undefined;
  readonly onDone: () => void;
}

export function InitialPasswordNotice({ shown, onDone }: InitialPasswordNoticeProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      void message.success(t("accounts.copied"));
    } catch {
      // Without access to the clipboard it can still be selected.
    }
  };
  return (
    <Modal
      open={shown !== undefined}
      title={t("accounts.initial")}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={onDone}>
          {t("accounts.initialDone")}
        </Button>
      }
    >
      {shown && (
        <>
          <p>
            {shown.account.name} · {t("accounts.account_", { account: shown.account.account })}
          </p>
          <p className="initial-password">
            <code>{shown.initialPassword}</code>
            <Button icon={<CopyOutlined aria-hidden />} onClick={() => void copy(shown.initialPassword)}>
              {t("accounts.copy")}
            </Button>
          </p>
          <p className="quiet">{t("accounts.initialHint")}</p>
        </>
      )}
    </Modal>
  );
}
