/** How the tests run: fast ones in parallel threads; those that start browsers, servers or kill processes one file at a time, afterwards. */
import { defineConfig } from "vitest/config";

const heavy = ["test/journeys/**/*.test.ts", "test/crash/**/*.test.ts", "test/load/**/*.test.ts", "test/docs/**/*.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "parts",
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
          testTimeout: 240_000,
          pool: "forks",
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
