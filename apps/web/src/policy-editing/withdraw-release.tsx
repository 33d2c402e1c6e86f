/** Withdrawing a version before its day, with a reason. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { RefusalNotice } from "../filling/refusal-notice.tsx";

export function WithdrawRelease({ layer, publication }: { readonly layer: string; readonly publication: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const said = reason.trim();
  const withdrawing = useMutation({
    mutationFn: () => api.withdrawRelease(layer, publication, said),
    onSuccess: () => {
      for (const key of ["releases", "policies"]) void client.invalidateQueries({ queryKey: [key] });
      void message.success(t("releases.withdrawn"));
      setOpen(false);
    },
  });
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t("releases.withdraw")}
      </Button>
      <Modal
        open={open}
        title={t("releases.withdrawTitle")}
        okText={t("releases.withdraw")}
        cancelText={t("state.cancel")}
        okButtonProps={{ disabled: said === "", loading: withdrawing.isPending }}
        onOk={() => withdrawing.mutate()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p className="quiet">{t("state.irreversible")}</p>
        <div className="field">
          <label htmlFor="withdraw-reason">{t("releases.withdrawReason")}</label>
          <Input.TextArea
            id="withdraw-reason"
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        {withdrawing.isError && <RefusalNotice error={withdrawing.error} />}
      </Modal>
    </>
  );
}
