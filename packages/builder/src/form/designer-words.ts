/** What the form designer says, by language. */
import type { Language } from "@jiefen/policy";
import { en } from "./words/en.ts";
import { type DesignerWords, zh } from "./words/zh.ts";

export const designerWords: Readonly<Record<Language, DesignerWords>> = { zh, en };
