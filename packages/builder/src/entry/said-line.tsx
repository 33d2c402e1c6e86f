/** One line of what an entry says: what it is about, and then the words. */
import type { ReactNode } from "react";

export function SaidLine({ about, children }: { readonly about?: string; readonly children: ReactNode }) {
  return (
    <span>
      {about !== undefined && <span className="jb-about">{about}</span>}
      {children}
    </span>
  );
}
