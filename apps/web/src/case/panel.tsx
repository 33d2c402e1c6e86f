/** A part of the case page, with a heading that can be linked to. */
import type { ReactNode } from "react";

interface PanelProps {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  readonly aside?: ReactNode;
  readonly flush?: boolean;
  readonly children: ReactNode;
}

export function Panel({ id, title, count, aside, flush, children }: PanelProps) {
  return (
    <section id={id} className={flush ? "panel panel-flush" : "panel"} aria-labelledby={`${id}-title`}>
      <div className="panel-head">
        <h2 id={`${id}-title`}>
          {title} {count !== undefined && count > 0 && <span className="count">{count}</span>}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
