/** A level or colour as it is always drawn: a shape, its word, and only then its colour. */
import { type Language, type Swatch, swatches, type Text } from "@jiefen/policy";
import { label } from "../text/label.ts";
import { words } from "../text/words.ts";
import { swatchTints } from "../theme/palette.ts";

/** Outlines on a 16 by 16 grid: told apart without colour. */
const shapes: Readonly<Record<Swatch, string>> = {
  red: "M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z",
  orange: "M8 .8 15.2 8 8 15.2.8 8z",
  yellow: "M8 1.2 15.4 14.4H.6z",
  green: "M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2z",
  blue: "M1.8 1.8h12.4v12.4H1.8z",
  grey: "M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2zm0 2.6a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4z",
};

function isSwatch(name: string): name is Swatch {
  return swatches.some((swatch) => swatch === name);
}

interface LevelMarkProps {
  readonly title: Text;
  readonly swatch: string;
  readonly language: Language;
  readonly provisional?: boolean;
  readonly large?: boolean;
}

export function LevelMark({ title, swatch, language, provisional, large }: LevelMarkProps) {
  const drawn = isSwatch(swatch) ? swatch : "grey";
  const tint = swatchTints[drawn];
  const size = large ? 20 : 12;
  return (
    <span className={large ? "jf-level jf-level-large" : "jf-level"} style={{ background: tint.soft, color: tint.text }}>
      <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" fill={tint.shape}>
        <path d={shapes[drawn]} />
      </svg>
      <span>{label(title, language)}</span>
      {provisional && <span className="jf-provisional">{words[language].provisional}</span>}
    </span>
  );
}
