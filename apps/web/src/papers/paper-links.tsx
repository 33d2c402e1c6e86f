/** The ways to have a paper: as PDF in the browser, for the parties in large type too, as a Word file, and to be read or heard. */
import { SoundOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { FileLink } from "./file-link.tsx";
import { type PaperOf, paperAddress, paperReadingPlace } from "./paper-address.ts";

interface PaperLinksProps extends PaperOf {
  readonly caseId: string;
  readonly paper: string;
  /** What the paper is called, for those who do not see the row. */
  readonly name: string;
  readonly forParties?: boolean;
  /** Something is filled in: it can be read out. */
  readonly readable?: boolean;
  /** It is to have a number and has none yet. */
  readonly preview?: boolean;
  /** The Word file is made by the county's own template. */
  readonly template?: boolean;
}

export function PaperLinks({
  caseId,
  paper,
  record,
  card,
  name,
  forParties = false,
  readable = false,
  preview = false,
  template = false,
}: PaperLinksProps) {
  const { t } = useTranslation();
  const of = { record, card };
  return (
    <>
      {readable && (
        <Link to={paperReadingPlace(caseId, paper, of)}>
          <SoundOutlined aria-hidden /> {t("paper.read")}
          <span className="jf-hidden"> {name}</span>
        </Link>
      )}
      <FileLink address={paperAddress(caseId, paper, "pdf", of)} format="pdf" name={name}>
        {t(preview ? "paper.preview" : "paper.pdf")}
      </FileLink>
      {forParties && (
        <FileLink address={paperAddress(caseId, paper, "pdf", { ...of, large: true })} format="pdf" name={name}>
          {t("paper.large")}
        </FileLink>
      )}
      <FileLink address={paperAddress(caseId, paper, "docx", of)} format="docx" name={name}>
        {t(template ? "paper.ownWord" : "paper.word")}
      </FileLink>
    </>
  );
}
