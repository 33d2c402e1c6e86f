/** How the tests run: first those of the parts, then those that start browsers and programs or kill them; two files at a time, the longest first. */
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const heavy = [
  "test/journeys/**/*.test.ts",
  "test/crash/**/*.test.ts",
  "test/simulation/**/*.test.ts",
  "test/load/**/*.test.ts",
  "test/docs/**/*.test.ts",
];

/** What takes longest begins first, so that no core waits for it in the end. */
const longest = [
  "test/docs/run",
  "test/journeys/policy/seven",
  "test/journeys/desk/pages",
  "test/crash/crash",
  "test/simulation/year",
  "test/journeys/",
  "test/matrix/",
  "test/",
  "apps/server/",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const known = await super.sort(files);
    return known.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const at = longest.findIndex((beginning) => moduleId.includes(`/${beginning}`));
  return at < 0 ? longest.length : at;
}

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "forks",
    // No test changes what others share, and reading every module anew for each file would take as long as the tests.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "parts",
          // Named only by rjsf's own test registry, as in the page's build: nothing of it is ever run.
          alias: { "@rjsf/validator-ajv8": "data:text/javascript,export default {}" },
          server: { deps: { inline: [/@rjsf/] } },
          include: ["packages/*/src/**/*.test.{ts,tsx}", "apps/*/src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**", ...heavy],
          maxWorkers: "100%",
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "whole",
          include: heavy,
          testTimeout: 480_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
