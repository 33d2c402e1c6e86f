/** The level that an output of a table means. */
import type { Scalar, Scale } from "@jiefen/policy";

/** By id, or by title. */
export function levelOf({ levels }: Scale, output: Scalar): string | undefined {
  const text = String(output);
  return (levels.find(({ id }) => id === text) ?? levels.find(({ title }) => title.zh === text || title.en === text))?.id;
}
