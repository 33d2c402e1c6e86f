/** Where a paper is fetched as a file: an address that the browser opens by itself. */
import type { PaperFileFormat } from "@jiefen/server/client";

export function paperAddress(caseId: string, paper: string, format: PaperFileFormat, record?: string): string {
  const query = new URLSearchParams({ format, ...(record === undefined ? {} : { record }) });
  return `/api/cases/${encodeURIComponent(caseId)}/papers/${encodeURIComponent(paper)}?${query}`;
}

export function dossierAddress(caseId: string): string {
  return `/api/cases/${encodeURIComponent(caseId)}/dossier`;
}
