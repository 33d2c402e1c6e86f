/** Sizes of a printed paper, in points. */

export const size = { title: 20, heading: 14, body: 12.5, table: 11, small: 9.5 } as const;
export const margin = { left: 74, top: 62, right: 70, bottom: 58 } as const;
/** Between the margins of A4. */
export const width = 595.28 - margin.left - margin.right;
export const lineHeight = 1.28;
/** Two characters. */
export const indent = size.body * 2;
export const labelWidth = 92;
export const tallRow = 56;
export const hairline = 0.6;
export const ink = "#1a1a1a";
