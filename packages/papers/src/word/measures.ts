/** Sizes in a Word file: letters in half points, lengths in twentieths of a point. */
import { labelWidth, margin, size as points, tallRow, width } from "../pdf/measures.ts";

const half = (value: number): number => Math.round(value * 2);
const twentieths = (value: number): number => Math.round(value * 20);

export const size = {
  title: half(points.title),
  heading: half(points.heading),
  body: half(points.body),
  table: half(points.table),
  small: half(points.small),
} as const;

/** Known on every Chinese computer; those that have it take the song type of the printed papers. */
export const font = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "宋体" } as const;

export const twips = {
  page: { width: 11906, height: 16838 },
  margin: {
    top: twentieths(margin.top),
    bottom: twentieths(margin.bottom),
    left: twentieths(margin.left),
    right: twentieths(margin.right),
  },
  width: twentieths(width),
  label: twentieths(labelWidth),
  indent: twentieths(points.body * 2),
  tallRow: twentieths(tallRow),
} as const;
