/** The ways to have a paper: as PDF in the browser, and as a Word file. */
import { FilePdfOutlined, FileWordOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { paperAddress } from "./paper-address.ts";

interface PaperLinksProps {
  readonly caseId: string;
  readonly paper: string;
  readonly record?: string;
  /** What the paper is called, for those who do not see the row. */
  readonly name: string;
}

export function PaperLinks({ caseId, paper, record, name }: PaperLinksProps) {
  const { t } = useTranslation();
  const hidden = <span className="jf-hidden"> {name}</span>;
  return (
    <>
      <a href={paperAddress(caseId, paper, "pdf", record)} target="_blank" rel="noreferrer">
        <FilePdfOutlined aria-hidden /> {t("paper.pdf")}
        {hidden}
      </a>
      <a href={paperAddress(caseId, paper, "docx", record)} download>
        <FileWordOutlined aria-hidden /> {t("paper.word")}
        {hidden}
      </a>
    </>
  );
}
