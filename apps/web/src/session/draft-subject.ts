/** What a draft is a draft of, and where it is continued. */

export function intakeSubject(type: string): string {
  return `intake/${type}`;
}

/** `action` is what the case page's address calls it, e.g. `step:accept`. */
export function recordSubject(caseId: string, action: string): string {
  return `record/${caseId}/${action}`;
}

type DraftPlace = { readonly path: string } & ({ readonly kind: "intake"; readonly type: string } | { readonly kind: "record" });

export function draftPlace(subject: string): DraftPlace {
  const [kind, first = "", action = ""] = subject.split("/");
  if (kind === "intake") return { kind, type: first, path: `/cases/new/${encodeURIComponent(first)}` };
  return { kind: "record", path: `/cases/${encodeURIComponent(first)}?do=${encodeURIComponent(action)}` };
}
