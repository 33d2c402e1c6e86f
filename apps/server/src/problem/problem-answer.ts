/** Thrown wherever a request is refused; becomes a problem+json answer. */
import type { Refusal } from "@jiefen/casework";
import type { Issue, Language, Text } from "@jiefen/policy";
import type { Problem } from "../api/index.ts";
import { type ProblemCode, wording } from "./wording.ts";

interface Extra {
  readonly issues?: readonly Issue[];
  readonly stale?: Problem["stale"];
  readonly arrived?: Problem["arrived"];
  readonly retryAfter?: number;
}

export class ProblemAnswer extends Error {
  readonly status: number;
  readonly code: string;
  readonly texts: { readonly title: Text; readonly detail: Text; readonly remedy?: Text };
  readonly extra: Extra;

  private constructor(status: number, code: string, texts: ProblemAnswer["texts"], extra: Extra) {
    super(texts.detail.en);
    this.name = "ProblemAnswer";
    this.status = status;
    this.code = code;
    this.texts = texts;
    this.extra = extra;
  }

  static of(code: ProblemCode, extra: Extra = {}): ProblemAnswer {
    const { status, ...texts } = wording[code];
    return new ProblemAnswer(status, code, texts, extra);
  }

  /** A command that casework refused, in its own words. */
  static refused(refusal: Refusal): ProblemAnswer {
    const { code, message, remedy, issues } = refusal;
    const status = code === "not-allowed" ? 403 : 422;
    return new ProblemAnswer(status, code, { title: refusedTitle, detail: message, ...(remedy ? { remedy } : {}) }, { issues });
  }

  /** An answer that the description of the API does not know, where answers are checked: for whoever develops the server. */
  static undescribed(what: string): ProblemAnswer {
    return new ProblemAnswer(500, "undescribed-answer", { title: wording.internal.title, detail: { zh: what, en: what } }, {});
  }

  toProblem(language: Language, request: string): Problem {
    const { title, detail, remedy } = this.texts;
    return {
      type: "about:blank",
      title: title[language],
      status: this.status,
      detail: detail[language],
      code: this.code,
      ...(remedy ? { remedy: remedy[language] } : {}),
      ...this.extra,
      request,
    };
  }
}

const refusedTitle: Text = { zh: "不能办理", en: "Not carried out" };
