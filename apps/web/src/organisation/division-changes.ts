/** What is sent of a division whose name, or how it is reached, was written anew. */
import type { DivisionView, OrganisationChange } from "@jiefen/server/client";

export const contactParts = ["phone", "address", "complaints"] as const;
export type Contact = Readonly<Partial<Record<(typeof contactParts)[number], string>>>;

interface Before extends Pick<DivisionView, "code" | "title" | "contactOfLayersAbove"> {
  readonly contact?: Contact;
}

/** On one line, as it is printed, however it was copied. */
export function written(typed: string | undefined): string {
  return (typed ?? "").replace(/\s+/g, " ").trim();
}

/** Only what was changed: the rest may be another layer's. What is emptied, or written as the layers above say it, is theirs to say again. */
export function changesOf(division: Before, title: string, contact: Contact): readonly OrganisationChange[] {
  const path = "rules/organisation.json";
  const pointer = `/divisions/d${division.code}`;
  const changed = contactParts.flatMap((part) => {
    const above = division.contactOfLayersAbove?.[part] ?? "";
    const value = written(contact[part]);
    if ((value || above) === (division.contact?.[part] ?? "")) return [];
    const own = value !== "" && value !== above;
    return [{ path, pointer: `${pointer}/contact/${part}`, ...(own && { value }) } as const];
  });
  return [...(title === division.title.zh ? [] : [{ path, pointer: `${pointer}/title`, value: title } as const]), ...changed];
}
