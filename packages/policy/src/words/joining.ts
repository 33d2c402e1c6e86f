/** How parts of a sentence are joined in each language. */
import type { Language } from "../policy/text.ts";

/** `A，且B`, "A, and B". */
export function and(parts: readonly string[], language: Language): string {
  return language === "zh" ? parts.join("，且") : enumerated(parts, "and");
}

/** `A，或者B`, "A, or B". */
export function or(parts: readonly string[], language: Language): string {
  return language === "zh" ? parts.join("，或者") : enumerated(parts, "or");
}

export function bracketed(text: string, language: Language): string {
  return language === "zh" ? `（${text}）` : ` (${text})`;
}

/** A whole sentence, begun with a capital and ended with a stop. */
export function fullSentence(text: string, language: Language): string {
  const trimmed = text.trim();
  return language === "zh" ? `${trimmed}。` : `${capital(trimmed)}.`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function enumerated(parts: readonly string[], word: string): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")}${parts.length > 2 ? "," : ""} ${word} ${last}`;
}
