/** Issues a paper for good, in one action: it gets its number, in the series of its kind, division and year, and is opened to be printed. */
import { PrinterOutlined } from "@ant-design/icons";
import type { PaperOffer } from "@jiefen/server/client";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { CommandError } from "../case/command-error.tsx";
import { useCommand } from "../case/use-command.ts";
import { paperAddress } from "./paper-address.ts";

export function IssueButton({ offer, name }: { readonly offer: PaperOffer; readonly name: string }) {
  const { t } = useTranslation();
  const { view } = useCase();
  const { mutate, isPending, error } = useCommand();
  const { paper, record } = offer;
  const issue = () => {
    // Opened at once: browsers let nothing open that no click asked for.
    const tab = window.open("", "_blank");
    mutate(
      { kind: "numberPaper", paper, ...(record === undefined ? {} : { record }) },
      {
        onSuccess: () => tab?.location.assign(paperAddress(view.state.id, paper, "pdf", { record })),
        onError: () => tab?.close(),
      },
    );
  };
  return (
    <>
      <Button size="small" loading={isPending} icon={<PrinterOutlined aria-hidden />} onClick={issue}>
        {t("paper.issue")}
        <span className="jf-hidden"> {name}</span>
      </Button>
      {error && <CommandError error={error} />}
    </>
  );
}
