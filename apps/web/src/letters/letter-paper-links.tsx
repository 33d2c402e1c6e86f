/** A letter to my department as PDF to read and print, and as a Word file. */
import { FilePdfOutlined, FileWordOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";

interface LetterPaperLinksProps {
  readonly id: string;
  /** For those who do not see the page's heading. */
  readonly name: string;
}

export function LetterPaperLinks({ id, name }: LetterPaperLinksProps) {
  const { t } = useTranslation();
  const address = (format: "pdf" | "docx") => `/api/letters/${encodeURIComponent(id)}/paper?${new URLSearchParams({ format })}`;
  const hidden = <span className="jf-hidden"> {name}</span>;
  return (
    <span className="letter-papers">
      <a href={address("pdf")} target="_blank" rel="noreferrer">
        <FilePdfOutlined aria-hidden /> {t("paper.pdf")}
        {hidden}
      </a>
      <a href={address("docx")} download>
        <FileWordOutlined aria-hidden /> {t("paper.word")}
        {hidden}
      </a>
    </span>
  );
}
