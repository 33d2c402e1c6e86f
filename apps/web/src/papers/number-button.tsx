/** Gives a paper its number, in the series of its kind, division and year. */
import { NumberOutlined } from "@ant-design/icons";
import type { PaperOffer } from "@jiefen/server/client";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { CommandError } from "../case/command-error.tsx";
import { useCommand } from "../case/use-command.ts";

export function NumberButton({ offer, name }: { readonly offer: PaperOffer; readonly name: string }) {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useCommand();
  const { paper, record } = offer;
  return (
    <>
      <Button
        size="small"
        loading={isPending}
        icon={<NumberOutlined aria-hidden />}
        onClick={() => mutate({ kind: "numberPaper", paper, ...(record === undefined ? {} : { record }) })}
      >
        {t("paper.number")}
        <span className="jf-hidden"> {name}</span>
      </Button>
      {error && <CommandError error={error} />}
    </>
  );
}
