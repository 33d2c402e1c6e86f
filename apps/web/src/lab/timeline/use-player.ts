/** Which day is looked at, and going through the days by itself. */
import { useCallback, useEffect, useState } from "react";

/** Milliseconds for which each day is shown. */
const pace = 350;

export interface Player {
  /** Days after intake. */
  readonly day: number;
  readonly playing: boolean;
  readonly go: (day: number) => void;
  readonly step: (days: number) => void;
  readonly toggle: () => void;
}

/** `last`: the last day there is. Going to a day by hand stops the playing; at the end it stops by itself, and begins anew from there. */
export function usePlayer(last: number): Player {
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(false);
  const day = Math.min(at, Math.max(0, last));
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => setAt((now) => Math.min(now + 1, last)), pace);
    return () => clearInterval(timer);
  }, [playing, last]);
  useEffect(() => {
    if (playing && day >= last) setPlaying(false);
  }, [playing, day, last]);
  const go = useCallback((to: number) => {
    setPlaying(false);
    setAt(Math.max(0, to));
  }, []);
  const step = useCallback((days: number) => {
    setPlaying(false);
    setAt((now) => Math.max(0, now + days));
  }, []);
  return {
    day,
    playing,
    go,
    step: (days) => step(Math.min(days, last - day)),
    toggle: () => {
      if (!playing && day >= last) setAt(0);
      setPlaying(!playing && last > 0);
    },
  };
}
