/** Where a paper is fetched as a file: an address that the browser opens by itself; and where it is read. */
import type { PaperFileFormat } from "@jiefen/server/client";

/** Of what a paper is, where a case has several. */
export interface PaperOf {
  /** The filing, by id. */
  readonly record?: string | undefined;
  /** The supervision card, by id. */
  readonly card?: string | undefined;
}

interface Which extends PaperOf {
  readonly large?: boolean;
}

export function paperAddress(caseId: string, paper: string, format: PaperFileFormat, { large = false, ...of }: Which = {}): string {
  const query = new URLSearchParams({ format, ...given(of), ...(large && { type: "large" }) });
  return `/api/cases/${encodeURIComponent(caseId)}/papers/${encodeURIComponent(paper)}?${query}`;
}

export function paperReadingPlace(caseId: string, paper: string, of: PaperOf = {}): string {
  const query = new URLSearchParams(given(of)).toString();
  return `/cases/${encodeURIComponent(caseId)}/papers/${encodeURIComponent(paper)}${query && `?${query}`}`;
}

export function letterPaperAddress(letter: string, format: PaperFileFormat): string {
  return `/api/letters/${encodeURIComponent(letter)}/paper?${new URLSearchParams({ format })}`;
}

/** `query`: of which made-up case. */
export function draftPaperAddress(draft: string, paper: string, format: PaperFileFormat, query: Readonly<Record<string, string>>): string {
  return `/api/drafts/${encodeURIComponent(draft)}/papers/${encodeURIComponent(paper)}/file?${new URLSearchParams({ ...query, format })}`;
}

export function dossierAddress(caseId: string): string {
  return `/api/cases/${encodeURIComponent(caseId)}/dossier`;
}

function given({ record, card }: PaperOf): Record<string, string> {
  return { ...(record !== undefined && { record }), ...(card !== undefined && { card }) };
}
