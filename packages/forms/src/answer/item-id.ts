/** Ids of list items, so that visits and obligations can point at one party. */

/** 26 characters, as good as random; works on plain http too, where `randomUUID` does not exist. */
export function newItemId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(13));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
