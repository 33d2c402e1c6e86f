/** How the tests run: first those of the parts, on every core; then those that start browsers and programs or kill them, two files at a time. */
import { defineConfig } from "vitest/config";

const heavy = [
  "test/journeys/**/*.test.ts",
  "test/crash/**/*.test.ts",
  "test/simulation/**/*.test.ts",
  "test/load/**/*.test.ts",
  "test/docs/**/*.test.ts",
];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
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
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "whole",
          include: heavy,
          testTimeout: 480_000,
          pool: "forks",
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
