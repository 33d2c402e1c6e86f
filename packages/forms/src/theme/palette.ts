/** The colours of the product, once: red, yellow and green belong to levels alone. */
import type { Swatch } from "@jiefen/policy";

/** Everything that is no level: ink blue, greys, and a violet for what is wrong (never red). */
export const palette = {
  /** Deep ink blue: links, primary buttons, focus. */
  accent: "#1f3f77",
  accentHover: "#2d5596",
  accentSoft: "#eaf0f9",
  ink: "#1a1f27",
  /** 6.9:1 on white, 6.2:1 on `ground`. */
  muted: "#525a66",
  line: "#d7dce3",
  lineStrong: "#8c95a3",
  ground: "#f4f6f8",
  surface: "#ffffff",
  /** Mistakes, lateness, what blocks: always beside an icon and words. */
  trouble: "#6b2a7d",
  troubleSoft: "#f7f0f9",
} as const;

interface Tint {
  /** Drawn shape; at least 3:1 on white. */
  readonly shape: string;
  /** Text on `soft`; at least 7:1. */
  readonly text: string;
  readonly soft: string;
}

export const swatchTints: Readonly<Record<Swatch, Tint>> = {
  red: { shape: "#c4271b", text: "#7c150d", soft: "#fdeceb" },
  orange: { shape: "#c4570a", text: "#6f3205", soft: "#fdf0e4" },
  yellow: { shape: "#a87b00", text: "#594100", soft: "#fff5d3" },
  green: { shape: "#23803f", text: "#114a22", soft: "#e7f5eb" },
  blue: { shape: "#2f66b8", text: "#163a70", soft: "#e8f0fb" },
  grey: { shape: "#6a7280", text: "#373d47", soft: "#eef0f3" },
};
