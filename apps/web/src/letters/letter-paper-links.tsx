/** A letter to my department as PDF to read and print, and as a Word file. */
import { useTranslation } from "react-i18next";
import { FileLink } from "../papers/file-link.tsx";
import { letterPaperAddress } from "../papers/paper-address.ts";

interface LetterPaperLinksProps {
  readonly id: string;
  /** For those who do not see the page's heading. */
  readonly name: string;
}

export function LetterPaperLinks({ id, name }: LetterPaperLinksProps) {
  const { t } = useTranslation();
  return (
    <span className="letter-papers">
      <FileLink address={letterPaperAddress(id, "pdf")} format="pdf" name={name}>
        {t("paper.pdf")}
      </FileLink>
      <FileLink address={letterPaperAddress(id, "docx")} format="docx" name={name}>
        {t("paper.word")}
      </FileLink>
    </span>
  );
}
