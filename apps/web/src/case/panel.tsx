/** A part of the case page, with a heading that can be linked to. */
import { useNarrow } from "@jiefen/forms";
import { type ReactNode, useEffect, useState } from "react";
import { useLocation } from "react-router";

interface PanelProps {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  readonly aside?: ReactNode;
  readonly flush?: boolean;
  /** In one line what stands inside: then it is closed until somebody asks for it, or an address names it. */
  readonly folded?: ReactNode;
  /** The same on a phone alone. */
  readonly foldedOnPhone?: ReactNode;
  readonly children: ReactNode;
}

export function Panel({ id, title, count, aside, flush, folded, foldedOnPhone, children }: PanelProps) {
  const narrow = useNarrow();
  const line = folded ?? (narrow ? foldedOnPhone : undefined);
  const heading = (
    <h2 id={`${id}-title`}>
      {title} {count !== undefined && count > 0 && <span className="count">{count}</span>}
    </h2>
  );
  return (
    <section id={id} className={flush ? "panel panel-flush" : "panel"} aria-labelledby={`${id}-title`}>
      {line === undefined ? (
        <>
          <div className="panel-head">
            {heading}
            {aside}
          </div>
          {children}
        </>
      ) : (
        <Fold id={id} heading={heading} line={line}>
          {aside && <div className="panel-fold-aside">{aside}</div>}
          {children}
        </Fold>
      )}
    </section>
  );
}

interface FoldProps {
  readonly id: string;
  readonly heading: ReactNode;
  readonly line: ReactNode;
  readonly children: ReactNode;
}

function Fold({ id, heading, line, children }: FoldProps) {
  const { hash } = useLocation();
  const named = hash === `#${id}`;
  const [open, setOpen] = useState(named);
  useEffect(() => {
    if (named) setOpen(true);
  }, [named]);
  return (
    <details className="panel-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {heading}
        <span className="panel-line">{line}</span>
      </summary>
      {children}
    </details>
  );
}
