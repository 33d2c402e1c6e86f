/** What papers say by themselves, in the language they are written in. */
import type { Language } from "@jiefen/policy";

const zh = {
  /** What was asked and nobody knows. */
  unknown: "不详",
  /** What the reader may not see. */
  withheld: "（略）",
  /** Where a line is left to write on, for those who hear it. */
  open: "（待填）",
  yes: "是",
  no: "否",
  and: "、",
  next: "；",
  /** Between the choices of a question. */
  gap: "　",
  blankDay: "　　　　年　　月　　日",
  /** Beside a signature. */
  signedOn: "　　　　年　　月　　日",
  sealed: "（盖章）",
  colon: "：",
  blankAmount: "________元",
  blankCapitals: "人民币________________元",
  blankNumber: "　　　〔　　　　〕　　　号",
  yuan: (amount: string) => `${amount}元`,
  /** A name with what is said of it. */
  withTitle: (name: string, title: string) => `${name}（${title}）`,
  /** Several papers of one kind, in the contents of the whole file. */
  several: (title: string, count: number) => `${title}（${count} 份）`,
  /** The number of a page and of all: pieces, one after another. */
  page: (page: string, pages: string) => ["第 ", page, " 页　共 ", pages, " 页"],
};

type PaperWords = typeof zh;

const en: PaperWords = {
  unknown: "not known",
  withheld: "(left out)",
  open: "(to be filled in)",
  yes: "yes",
  no: "no",
  and: ", ",
  next: "; ",
  gap: "  ",
  blankDay: "________________",
  signedOn: "Date: ________________",
  sealed: " (seal)",
  colon: ": ",
  blankAmount: "________ yuan",
  blankCapitals: "________ yuan",
  blankNumber: "________________",
  yuan: (amount) => `${amount} yuan`,
  withTitle: (name, title) => `${name} (${title})`,
  several: (title, count) => `${title} (${count})`,
  page: (page, pages) => ["Page ", page, " of ", pages],
};

export const paperWords: Readonly<Record<Language, PaperWords>> = { zh, en };
