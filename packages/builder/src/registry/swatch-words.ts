/** What the colours are called in which levels are drawn. */
import type { Swatch, Text } from "@jiefen/policy";

export const swatchWords: Readonly<Record<Swatch, Text>> = {
  red: { zh: "红", en: "red" },
  orange: { zh: "橙", en: "orange" },
  yellow: { zh: "黄", en: "yellow" },
  green: { zh: "绿", en: "green" },
  blue: { zh: "蓝", en: "blue" },
  grey: { zh: "灰", en: "grey" },
};
