/** Which columns of a wide line are in sight, so that only they are drawn. */
import { type RefObject, useEffect, useState } from "react";

interface Window {
  readonly from: number;
  readonly to: number;
}

/** Drawn on either side of what is in sight. */
const margin = 14;

/** `width`: pixels of a column. Changes by steps, not with every pixel that is scrolled. */
export function useWindow(box: RefObject<HTMLElement | null>, width: number): Window {
  const [window, setWindow] = useState<Window>({ from: 0, to: 60 });
  useEffect(() => {
    const shown = box.current;
    if (!shown) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const first = Math.floor(shown.scrollLeft / width / margin) * margin;
      const count = Math.ceil(shown.clientWidth / width);
      const next = { from: Math.max(0, first - margin), to: first + count + 2 * margin };
      setWindow((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    shown.addEventListener("scroll", soon, { passive: true });
    const observer = new ResizeObserver(soon);
    observer.observe(shown);
    return () => {
      cancelAnimationFrame(frame);
      shown.removeEventListener("scroll", soon);
      observer.disconnect();
    };
  }, [box, width]);
  return window;
}
