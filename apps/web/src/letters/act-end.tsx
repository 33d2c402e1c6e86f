/** The end of a form of an act on a letter: what went wrong, sending, leaving. */
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export interface ActEndProps {
  readonly submit: string;
  readonly ready: boolean;
  readonly sending: boolean;
  readonly trouble: ReactNode;
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

export function ActEnd({ submit, ready, sending, trouble, onSend, onCancel }: ActEndProps) {
  const { t } = useTranslation();
  return (
    <div className="form-end">
      {trouble}
      <Button type="primary" size="large" disabled={!ready} loading={sending} onClick={onSend}>
        {submit}
      </Button>
      <Button size="large" onClick={onCancel}>
        {t("letters.cancel")}
      </Button>
    </div>
  );
}
