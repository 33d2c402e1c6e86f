/** Questions nothing follows from, folded away until somebody has something to say to them. */
import { type ReactNode, useEffect, useRef } from "react";
import { useForm } from "./form-context.ts";

interface FoldProps {
  readonly count: number;
  /** Something in it is answered or wrong: it opens. It never closes by itself. */
  readonly needed: boolean;
  readonly children: ReactNode;
}

export function Fold({ count, needed, children }: FoldProps) {
  const { words } = useForm();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (needed && details.current) details.current.open = true;
  }, [needed]);
  return (
    <details className="jf-more" ref={details}>
      <summary>{words.more(count)}</summary>
      {children}
    </details>
  );
}
