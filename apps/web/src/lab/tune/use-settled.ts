/** What is said aloud of something that changes fast: only what it has come to. */
import { useEffect, useState } from "react";

const pause = 600;

export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
