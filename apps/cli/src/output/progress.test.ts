/** The bar of long work, on a terminal that only writes down what it is told. */
import { expect, it } from "vitest";
import { createOutput } from "./output.ts";
import { drawProgress } from "./progress.ts";

/** What stands on the line after all that was written. */
const standing = (written: string): string => written.split("\r").at(-1)?.replace("\u001b[K", "") ?? "";

function terminal(columns = 80) {
  let written = "";
  return { stream: { isTTY: true, columns, write: (text: unknown) => (written += String(text)) }, written: () => written };
}

function barAt(seconds: number, count: number, { language = "en", total = 1000, columns = 80, done = count } = {}) {
  const { stream, written } = terminal(columns);
  let time = 0;
  const bar = drawProgress(stream, language === "zh" ? "zh" : "en", total, () => time);
  time = seconds * 1000;
  bar.at(count, done);
  return { bar, written, standing: () => standing(written()) };
}

it("tells share, count, rate and the time left, in both languages", () => {
  expect(barAt(10, 250).standing()).toBe("[######------------------]  25%  250 cases  25 a second  left 0:30");
  expect(barAt(10, 250, { language: "zh" }).standing()).toBe("[######------------------]  25%  250 件  每秒 25 件  还需 0:30");
  expect(barAt(7200, 5_000_000, { total: 10_000_000 }).standing()).toContain("50%  5,000,000 cases  694 a second  left 2:00:00");
});

it("goes by what is done where the total is not counted in cases, and never beyond it", () => {
  expect(barAt(10, 3, { done: 500 }).standing()).toContain("50%  3 cases");
  expect(barAt(10, 3, { done: 2000 }).standing()).toContain("100%  3 cases");
});

it("tells the time passed where nobody knows the total", () => {
  const { stream, written } = terminal();
  let time = 0;
  const bar = drawProgress(stream, "en", undefined, () => time);
  time = 65_000;
  bar.at(130);
  expect(standing(written())).toBe("130 cases  2 a second  after 1:05");
});

it("waits before it shows itself, does not redraw all the time, and goes away", () => {
  const { stream, written } = terminal();
  let time = 0;
  const bar = drawProgress(stream, "en", 1000, () => time);
  bar.at(1);
  bar.end();
  expect(written()).toBe("");
  time = 600;
  bar.at(10);
  const once = written();
  time = 650;
  bar.at(11);
  expect(written()).toBe(once);
  time = 750;
  bar.at(12);
  expect(standing(written())).toContain("12 cases");
  bar.end();
  expect(standing(written())).toBe("");
});

it("keeps to the width of the terminal, Chinese characters counted twice", () => {
  expect(barAt(10, 250, { columns: 60 }).standing()).toBe("25%  250 cases  25 a second  left 0:30");
  expect(barAt(10, 250, { columns: 20, language: "zh" }).standing()).toBe("25%  250 件");
});

it("is drawn on a terminal alone: not in a pipe, not among lines that go to it, not for programs", () => {
  const bars = (
    screen: { readonly err: boolean; readonly out: boolean; readonly json?: boolean; readonly term?: string },
    streams = false,
  ) => {
    const { stream, written } = terminal();
    const out = { isTTY: screen.out, write: () => undefined };
    const output = createOutput({ stdout: out, stderr: { ...stream, isTTY: screen.err } }, screen.json === true, "en", {
      TERM: screen.term ?? "xterm",
    });
    let time = 0;
    const bar = output.progress({ total: 10, answersMeanwhile: streams, now: () => time });
    time = 1000;
    bar.at(5);
    return written() !== "";
  };
  expect(bars({ err: true, out: false })).toBe(true);
  expect(bars({ err: true, out: true })).toBe(true);
  expect(bars({ err: true, out: false, json: true })).toBe(true);
  expect(bars({ err: true, out: false }, true)).toBe(true);
  expect(bars({ err: false, out: true })).toBe(false);
  expect(bars({ err: true, out: true, json: true })).toBe(false);
  expect(bars({ err: true, out: true }, true)).toBe(false);
  expect(bars({ err: true, out: true, term: "dumb" })).toBe(false);
});
