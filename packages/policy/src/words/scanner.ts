/** Reads a notation from left to right, and says where it stops making sense. */
import type { Text } from "../policy/text.ts";

/** What is wrong with a text, and at which character (from 0). */
export interface NotationFault {
  readonly at: number;
  readonly message: Text;
}

export type NotationRead<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: NotationFault };

class NotationError extends Error {
  readonly fault: NotationFault;
  constructor(fault: NotationFault) {
    super(fault.message.en);
    this.fault = fault;
  }
}

export class Scanner {
  readonly text: string;
  private passed = 0;
  constructor(text: string) {
    this.text = text;
  }

  /** Where what comes next begins. */
  get at(): number {
    this.skip();
    return this.passed;
  }

  /** Takes what the pattern matches right here, after any blanks; undefined if it does not. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const sticky = new RegExp(pattern.source, pattern.ignoreCase ? "iuy" : "uy");
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.text);
    if (!found) return undefined;
    this.passed = sticky.lastIndex;
    return found;
  }

  demand(pattern: RegExp, what: Text): RegExpExecArray {
    return (
      this.take(pattern) ??
      this.fail({ zh: `这里应当是${what.zh}，不是${this.here("zh")}。`, en: `Expected ${what.en} here, not ${this.here("en")}.` })
    );
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  fail(message: Text, at = this.at): never {
    throw new NotationError({ at, message });
  }

  /** What stands here, as it is quoted in a message. */
  here(language: "zh" | "en"): string {
    const rest = [...this.text.slice(this.at).trim()].slice(0, 12).join("");
    return rest === "" ? { zh: "结尾", en: "the end" }[language] : `\`${rest}\``;
  }

  private skip(): void {
    while (this.passed < this.text.length && /\s/u.test(this.text.charAt(this.passed))) this.passed += 1;
  }
}

/** Reads a whole text. */
export function readWhole<Value>(text: string, read: (scanner: Scanner) => Value): NotationRead<Value> {
  const scanner = new Scanner(text);
  try {
    const value = read(scanner);
    if (!scanner.ended) scanner.fail({ zh: `看不懂${scanner.here("zh")}。`, en: `${scanner.here("en")} makes no sense here.` });
    return { ok: true, value };
  } catch (error) {
    if (error instanceof NotationError) return { ok: false, fault: error.fault };
    throw error;
  }
}
