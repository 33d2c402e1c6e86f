/** A paper as a file: PDF is opened beside the page, to be read and printed; Word is kept. */
import { FilePdfOutlined, FileWordOutlined } from "@ant-design/icons";
import type { PaperFileFormat } from "@jiefen/server/client";
import type { ReactNode } from "react";

interface FileLinkProps {
  readonly address: string;
  readonly format: PaperFileFormat;
  /** What the paper is called, for those who do not see what stands around. */
  readonly name?: string;
  readonly children: ReactNode;
}

const icons: Readonly<Record<PaperFileFormat, ReactNode>> = {
  pdf: <FilePdfOutlined aria-hidden />,
  docx: <FileWordOutlined aria-hidden />,
};

export function FileLink({ address, format, name, children }: FileLinkProps) {
  return (
    <a href={address} {...(format === "pdf" ? { target: "_blank", rel: "noreferrer" } : { download: true })}>
      {icons[format]} {children}
      {name !== undefined && <span className="jf-hidden"> {name}</span>}
    </a>
  );
}
