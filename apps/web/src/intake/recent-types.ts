/** The types of dispute last taken in on this device. Only their ids are kept. */

const key = "jiefen.recentTypes";
const most = 4;

/** Newest first. */
export function recentTypes(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

export function rememberType(id: string): void {
  try {
    localStorage.setItem(key, JSON.stringify([id, ...recentTypes().filter((other) => other !== id)].slice(0, most)));
  } catch {
    // A browser that keeps nothing offers all types alike.
  }
}
