/** Where an attachment is fetched: an address that the browser opens by itself. */

export function attachmentAddress(caseId: string, attachment: string, size: "whole" | "small" = "whole"): string {
  const query = size === "small" ? "?size=small" : "";
  return `/api/cases/${encodeURIComponent(caseId)}/attachments/${encodeURIComponent(attachment)}${query}`;
}
