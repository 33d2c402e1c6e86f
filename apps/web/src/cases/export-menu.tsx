/** The list as it is filtered, as a workbook: masked, or with the personal data one may see, which is noted. */
import { DownloadOutlined } from "@ant-design/icons";
import { useMutation } from "@tanstack/react-query";
import { Button, Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { keepFile } from "../policy-editing/exchange/exchange-file.ts";
import { useMe } from "../session/me.ts";
import { Failed } from "../shell/states.tsx";
import { type Filters, queryOf } from "./case-filters.ts";

export function ExportMenu({ filters }: { readonly filters: Filters }) {
  const { t } = useTranslation();
  const { me } = useMe();
  const getting = useMutation({
    mutationFn: (personal: boolean) => api.exportCases({ ...queryOf(filters), ...(personal && { personal: "true" as const }) }),
    onSuccess: keepFile,
  });
  const items = [
    { key: "masked", label: t("importing.exportMasked") },
    ...(me.permissions.includes("case.readPersonal") ? [{ key: "personal", label: t("importing.exportPersonal") }] : []),
  ];
  return (
    <>
      <Dropdown trigger={["click"]} menu={{ items, onClick: ({ key }) => getting.mutate(key === "personal") }}>
        <Button icon={<DownloadOutlined aria-hidden />} loading={getting.isPending} aria-haspopup="menu">
          {t("importing.export")}
        </Button>
      </Dropdown>
      {getting.isError && <Failed error={getting.error} />}
    </>
  );
}
