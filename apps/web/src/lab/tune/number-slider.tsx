/** A slider over the stops of a number, with a mark where the policy stands and the part that may not be laid down hatched. */
import type { CSSProperties } from "react";
import type { NumberHold } from "./hold-of.ts";
import { nearestStop } from "./stops.ts";

interface NumberSliderProps {
  readonly labelledBy: string;
  readonly stops: readonly number[];
  readonly value: number | undefined;
  /** The policy's own. */
  readonly own: number | undefined;
  readonly hold: NumberHold;
  readonly inWords: string;
  readonly onValue: (value: number) => void;
}

export function NumberSlider({ labelledBy, stops, value, own, hold, inWords, onValue }: NumberSliderProps) {
  const last = Math.max(1, stops.length - 1);
  const place = (number: number) => nearestStop(stops, number) / last;
  const { bound } = hold;
  const style: CSSProperties & Record<`--${string}`, number> = {
    ...(own !== undefined && { "--own": place(own) }),
    ...(bound && { "--bound": place(bound.value) }),
  };
  return (
    <div className="lab-slider" style={style}>
      {bound && bound.kind !== "higher" && <span className="lab-beyond lab-beyond-above" aria-hidden />}
      {bound && bound.kind !== "lower" && <span className="lab-beyond lab-beyond-below" aria-hidden />}
      {own !== undefined && <span className="lab-own" aria-hidden />}
      <input
        type="range"
        aria-labelledby={labelledBy}
        aria-valuetext={inWords}
        min={0}
        max={last}
        step={1}
        value={value === undefined ? 0 : nearestStop(stops, value)}
        onChange={({ target }) => {
          const stop = stops[Number(target.value)];
          if (stop !== undefined) onValue(stop);
        }}
      />
    </div>
  );
}
