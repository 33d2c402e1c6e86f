/** The ways to have a paper: as PDF in the browser, for the parties in large type too, as a Word file, and to be read or heard. */
import { FilePdfOutlined, FileWordOutlined, SoundOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
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
  const hidden = <span className="jf-hidden"> {name}</span>;
  return (
    <>
      {readable && (
        <Link to={paperReadingPlace(caseId, paper, of)}>
          <SoundOutlined aria-hidden /> {t("paper.read")}
          {hidden}
        </Link>
      )}
      <a href={paperAddress(caseId, paper, "pdf", of)} target="_blank" rel="noreferrer">
        <FilePdfOutlined aria-hidden /> {t(preview ? "paper.preview" : "paper.pdf")}
        {hidden}
      </a>
      {forParties && (
        <a href={paperAddress(caseId, paper, "pdf", { ...of, large: true })} target="_blank" rel="noreferrer">
          <FilePdfOutlined aria-hidden /> {t("paper.large")}
          {hidden}
        </a>
      )}
      <a href={paperAddress(caseId, paper, "docx", of)} download>
        <FileWordOutlined aria-hidden /> {t(template ? "paper.ownWord" : "paper.word")}
        {hidden}
      </a>
    </>
  );
}
