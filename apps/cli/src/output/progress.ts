/** How far long work has come: a bar on a terminal, redrawn in place and gone when the work is done. */
import type { Language } from "@jiefen/policy";

export interface Progress {
  /** `count` cases are dealt with; `done` is how much of the total that is, where the total is not counted in cases. */
  at(count: number, done?: number): void;
  /** Takes the bar away. */
  end(): void;
}

export interface Terminal {
  write(text: string): unknown;
  /** Characters a line has room for. */
  readonly columns?: number;
}

export const noProgress: Progress = { at: () => undefined, end: () => undefined };

/** Milliseconds before the first drawing, so that nothing flickers up for short work, and between two. */
const patience = 500;
const pause = 100;
const barWidth = 24;
/** Back to the beginning of the line, and away with what stands there. */
const erase = "\r\u001b[K";

/** `total` is undefined where nobody knows it. `now` gives milliseconds. */
export function drawProgress(terminal: Terminal, language: Language, total: number | undefined, now = () => performance.now()): Progress {
  const started = now();
  let drawn: number | undefined;
  return {
    at(count, done = count) {
      const time = now();
      if (time - (drawn ?? started) < (drawn === undefined ? patience : pause)) return;
      drawn = time;
      const share = total === undefined ? undefined : total > 0 ? Math.min(1, done / total) : 1;
      terminal.write(`${erase}${lineOf(language, count, share, (time - started) / 1000, terminal.columns ?? 80)}`);
    },
    end() {
      if (drawn !== undefined) terminal.write(erase);
      drawn = undefined;
    },
  };
}

/** Bar, share, count, rate, time; the bar gives way on a narrow terminal, then what stands last. */
function lineOf(language: Language, count: number, share: number | undefined, seconds: number, columns: number): string {
  const zh = language === "zh";
  const number = (value: number) => Math.round(value).toLocaleString("en");
  const full = Math.floor((share ?? 0) * barWidth);
  const left = share === undefined || share === 0 ? undefined : (seconds * (1 - share)) / share;
  const bar = share === undefined ? [] : [`[${"#".repeat(full)}${"-".repeat(barWidth - full)}]`];
  const said = [
    ...(share === undefined ? [] : [`${Math.floor(share * 100)}%`]),
    zh ? `${number(count)} 件` : `${number(count)} cases`,
    zh ? `每秒 ${number(count / seconds)} 件` : `${number(count / seconds)} a second`,
    left === undefined ? `${zh ? "已用" : "after"} ${clock(seconds)}` : `${zh ? "还需" : "left"} ${clock(left)}`,
  ];
  const fits = (parts: readonly string[]) => widthOf(parts.join("  ")) < columns;
  if (fits([...bar, ...said])) return [...bar, ...said].join("  ");
  while (said.length > 1 && !fits(said)) said.pop();
  return said.join("  ");
}

/** Minutes and seconds, with hours where there are any. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const two = (part: number) => String(part).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** Chinese characters take two columns. */
const widthOf = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
