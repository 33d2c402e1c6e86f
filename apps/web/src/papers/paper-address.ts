/** Where a paper is fetched as a file: an address that the browser opens by itself; and where it is read. */
import type { PaperFileFormat } from "@jiefen/server/client";

interface Which {
  /** The filing, by id. */
  readonly record?: string | undefined;
  readonly large?: boolean;
}

export function paperAddress(caseId: string, paper: string, format: PaperFileFormat, { record, large = false }: Which = {}): string {
  const query = new URLSearchParams({ format, ...(record === undefined ? {} : { record }), ...(large && { type: "large" }) });
  return `/api/cases/${encodeURIComponent(caseId)}/papers/${encodeURIComponent(paper)}?${query}`;
}

export function paperReadingPlace(caseId: string, paper: string, record?: string): string {
  const query = record === undefined ? "" : `?${new URLSearchParams({ record })}`;
  return `/cases/${encodeURIComponent(caseId)}/papers/${encodeURIComponent(paper)}${query}`;
}

export function dossierAddress(caseId: string): string {
  return `/api/cases/${encodeURIComponent(caseId)}/dossier`;
}
