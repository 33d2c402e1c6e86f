/** A text in both languages. */
export type Language = "zh" | "en";
export type Text = Readonly<Record<Language, string>>;
