/** Where labels stand in a text, and what stands behind each. One pass over the text: at each place only labels of bounded length are tried. */
import type { Reading } from "@jiefen/policy";

export interface Labelled {
  readonly reading: Reading;
  /** As the text has it. */
  readonly label: string;
  readonly value: string;
  /** It stands in the rest as well. */
  readonly kept: boolean;
}

export interface Parts {
  /** In the order of the text. */
  readonly found: readonly Labelled[];
  /** What no label stands before, line by line; with it everything behind a label of the fact that keeps the rest. */
  readonly rest: string;
}

const colons = new Set([":", "：", "﹕", "︰"]);
const opening = new Set(["【", "[", "［", "〔", "「"]);
const closing = new Set(["】", "]", "］", "〕", "」"]);
/** Blanks between a label and its colon. */
const mostBlanks = 4;

interface Hit {
  readonly reading: Reading;
  readonly label: string;
  /** With the bracket that opens before it. */
  readonly from: number;
  /** Where its value begins. */
  readonly to: number;
  readonly startsLine: boolean;
}

/** `kept`: the fact that keeps the rest. Behind its label nothing is taken out until the next line that begins with a label; labels within are read
 * all the same. */
export function labelled(readings: readonly Reading[], text: string, kept: string | undefined): Parts {
  const hits = hitsIn(readings, text);
  const found: Labelled[] = [];
  const rest: string[] = [];
  let keptOn = false;
  let done = 0;
  for (const [index, hit] of hits.entries()) {
    const next = hits[index + 1]?.from ?? text.length;
    if (hit.startsLine) keptOn = false;
    if (!keptOn) rest.push(text.slice(done, hit.from));
    if (hit.reading.fact === kept) {
      if (keptOn) continue;
      keptOn = true;
      done = hit.to;
      const end = hits.slice(index + 1).find(({ startsLine }) => startsLine)?.from ?? text.length;
      rest.push(text.slice(hit.to, end), "\n");
      done = end;
      continue;
    }
    const end = Math.min(next, lineEnd(text, hit.to));
    found.push({ reading: hit.reading, label: hit.label, value: text.slice(hit.to, end), kept: keptOn });
    if (!keptOn) done = end;
  }
  if (done < text.length) rest.push(text.slice(done));
  return { found, rest: tidy(rest.join("")) };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** Without empty lines and without lines that are only punctuation left over between labels. */
function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join("\n");
}

function hitsIn(readings: readonly Reading[], text: string): readonly Hit[] {
  const labels = byFirst(readings);
  const hits: Hit[] = [];
  let lineIsNew = true;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? "";
    if (letter === "\n") {
      lineIsNew = true;
      continue;
    }
    const hit = isBoundary(text[at - 1]) ? hitAt(labels, text, at, lineIsNew) : undefined;
    if (hit) {
      hits.push(hit);
      at = hit.to - 1;
      lineIsNew = false;
    } else if (/[\p{L}\p{N}]/u.test(letter)) lineIsNew = false;
  }
  return hits;
}

type Labels = ReadonlyMap<string, readonly { readonly label: string; readonly reading: Reading }[]>;

/** The longest first: of two labels of which one begins with the other, the whole one counts. */
function byFirst(readings: readonly Reading[]): Labels {
  const groups = new Map<string, { label: string; reading: Reading }[]>();
  for (const reading of readings)
    for (const label of reading.labels) {
      const first = label[0] ?? "";
      groups.set(first, [...(groups.get(first) ?? []), { label, reading }]);
    }
  for (const group of groups.values()) group.sort((one, other) => other.label.length - one.label.length);
  return groups;
}

function hitAt(labels: Labels, text: string, at: number, startsLine: boolean): Hit | undefined {
  for (const { label, reading } of labels.get(text[at] ?? "") ?? []) {
    if (!text.startsWith(label, at)) continue;
    const bracketed = opening.has(text[at - 1] ?? "");
    const to = valueStart(text, at + label.length, bracketed);
    if (to !== undefined) return { reading, label, from: bracketed ? at - 1 : at, to, startsLine };
  }
  return undefined;
}

/** Behind the colon, tab or closing bracket; undefined where none follows. */
function valueStart(text: string, end: number, bracketed: boolean): number | undefined {
  let at = end;
  const closed = bracketed && closing.has(text[at] ?? "");
  if (closed) at += 1;
  const blanks = at + mostBlanks;
  while (at < blanks && (text[at] === " " || text[at] === "　")) at += 1;
  if (colons.has(text[at] ?? "") || text[at] === "\t") return at + 1;
  return closed ? at : undefined;
}

function isBoundary(before: string | undefined): boolean {
  return before === undefined || /[\s\p{P}\p{S}]/u.test(before);
}
