/** Exported documents look as the repository's formatter leaves them. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, it } from "vitest";
import { policyJson } from "./policy-json.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** What the repository's formatter makes of a text. */
function formatted(text: string): string {
  const path = `${root}node_modules/@biomejs/biome/bin/biome`;
  return execFileSync(process.execPath, [path, "format", "--stdin-file-path=rules/any/any.json"], {
    cwd: root,
    input: text,
    encoding: "utf8",
  });
}

it("keeps the order of keys, and short arrays in one line", () => {
  expect(policyJson({ b: { days: [3, 7], roles: ["甲", "乙"] }, a: {}, none: [], list: [{ x: 1 }] })).toBe(
    `{
  "b": {
    "days": [3, 7],
    "roles": ["甲", "乙"]
  },
  "a": {},
  "none": [],
  "list": [
    {
      "x": 1
    }
  ]
}
`,
  );
});

const text = fc.oneof(fc.stringMatching(/^[a-z（）、，。省市县“”回访ÿ—·①]{0,24}$/), fc.string({ maxLength: 8 }));
const { document } = fc.letrec<{ document: unknown; object: unknown }>((tie) => ({
  document: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      { maxLength: 20 },
    ),
    fc.array(fc.nat(), { maxLength: 60 }),
    tie("object"),
    fc.array(text, { maxLength: 14 }),
    fc.array(tie("document"), { maxLength: 4 }),
  ),
  object: fc.dictionary(fc.stringMatching(/^[a-z-]{1,12}$/), tie("document"), { maxKeys: 4 }),
}));

it("is left as it is by the repository's formatter, whatever the document", () => {
  const documents = fc.sample(document, { numRuns: 400, seed: 20261124 });
  const written = policyJson(Object.fromEntries(documents.map((one, index) => [`d${index}`, one])));
  expect(formatted(written)).toBe(written);
  expect(JSON.parse(written)).toEqual(Object.fromEntries(documents.map((one, index) => [`d${index}`, one])));
});
