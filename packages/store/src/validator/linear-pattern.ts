/** Patterns of policy authors, matched in linear time: RE2 instead of a backtracking engine. */
import type { RegExpEngine, RegExpLike } from "ajv/dist/types/index.js";
import { RE2JS } from "re2js";

/** Characters a pattern may have. */
export const longestPattern = 256;

/** For ajv's `code.regExp`. Throws for patterns that RE2 does not know (look-around, back-references) and for ones that are too long. */
export const linearPattern: RegExpEngine = Object.assign(
  (pattern: string): RegExpLike => {
    if (pattern.length > longestPattern)
      throw new SyntaxError(`The pattern has ${pattern.length} characters; at most ${longestPattern} are allowed.`);
    const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
    // ajv keeps the patterns of one schema apart by what they are as text.
    return Object.assign({ test: (text: string) => compiled.test(text) }, { toString: () => pattern });
  },
  // INVARIANT: never used, since no validator is written out as standalone code.
  { code: 'require("re2js")' },
);
