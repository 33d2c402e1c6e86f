/** A slider over the stops of a number, with a mark where the policy stands and the part that may not be laid down hatched. */
import type { CSSProperties } from "react";
import { nearestStop } from "./stops.ts";

export interface NumberBound {
  readonly kind: "lower" | "higher" | "fixed";
  readonly value: number;
}

interface NumberSliderProps {
  readonly labelledBy: string;
  readonly stops: readonly number[];
  readonly value: number | undefined;
  /** The policy's own. */
  readonly own: number | undefined;
  /** What may not be gone beyond, and which way. */
  readonly bound?: NumberBound;
  readonly inWords: string;
  readonly onValue: (value: number) => void;
  /** The hand, or the focus, has left it. */
  readonly onRelease?: () => void;
}

export function NumberSlider({ labelledBy, stops, value, own, bound, inWords, onValue, onRelease }: NumberSliderProps) {
  const last = Math.max(1, stops.length - 1);
  const place = (number: number) => nearestStop(stops, number) / last;
  const style: CSSProperties & Record<`--${string}`, number> = {
    ...(own !== undefined && { "--own": place(own) }),
    ...(bound && { "--bound": place(bound.value) }),
  };
  return (
    <div className="jb-slider" style={style}>
      {bound && bound.kind !== "higher" && <span className="jb-slider-beyond jb-slider-beyond-above" aria-hidden />}
      {bound && bound.kind !== "lower" && <span className="jb-slider-beyond jb-slider-beyond-below" aria-hidden />}
      {own !== undefined && <span className="jb-slider-own" aria-hidden />}
      <input
        type="range"
        aria-labelledby={labelledBy}
        aria-valuetext={inWords}
        min={0}
        max={last}
        step={1}
        value={value === undefined ? 0 : nearestStop(stops, value)}
        onPointerUp={onRelease}
        onBlur={onRelease}
        onKeyDown={({ key }) => key === "Enter" && onRelease?.()}
        onChange={({ target }) => {
          const stop = stops[Number(target.value)];
          if (stop !== undefined) onValue(stop);
        }}
      />
    </div>
  );
}
