/** What a draft is a draft of, and where it is continued. */

export function intakeSubject(type: string): string {
  return `intake/${type}`;
}

/** `action` is what the case page's address calls it, e.g. `step:accept`, or `#` and the part of the page. */
export function recordSubject(caseId: string, action: string): string {
  return `record/${caseId}/${action}`;
}

/** Each proposal waiting on a case is decided by itself. */
export function proposalAnchor(id: string): string {
  return `proposal-${id}`;
}

export function letterSubject(id: string): string {
  return `letter/${id}`;
}

/** Pages with forms that are not of a case. */
const formPages = ["roster", "accounts", "organisation", "webhooks"] as const;
export type FormPage = (typeof formPages)[number];

/** `path`: where the form stands open. */
export function formSubject(page: FormPage, path: string): string {
  return `form/${page}${path}`;
}

type DraftPlace = { readonly path: string } & (
  | { readonly kind: "intake"; readonly type: string }
  | { readonly kind: "form"; readonly page: FormPage }
  | { readonly kind: "record" }
);

export function draftPlace(subject: string): DraftPlace {
  const [kind, first = "", ...rest] = subject.split("/");
  const action = rest.join("/");
  if (kind === "intake") return { kind, type: first, path: `/cases/new/${encodeURIComponent(first)}` };
  const page = kind === "form" ? formPages.find((one) => one === first) : undefined;
  if (page) return { kind: "form", page, path: `/${action}` };
  if (kind === "letter") return { kind: "record", path: `/letters/${encodeURIComponent(first)}` };
  const path = `/cases/${encodeURIComponent(first)}`;
  return { kind: "record", path: action.startsWith("#") ? `${path}${action}` : `${path}?do=${encodeURIComponent(action)}` };
}
