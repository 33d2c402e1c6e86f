/** The version of a draft on the page: the newest, save while something is being typed on an older one. */
import type { DraftView } from "@jiefen/server/client";
import { type RefObject, useEffect, useRef, useState } from "react";

interface Shown {
  readonly view: DraftView;
  /** Around everything that is typed in. */
  readonly area: RefObject<HTMLDivElement | null>;
  /** What was typed is handed on: newer versions may come in. */
  readonly typed: () => void;
}

/** What is typed is made on what the page shows: so an edit always knows what its author saw. */
export function useShown(newest: DraftView): Shown {
  const area = useRef<HTMLDivElement>(null);
  const [typing, setTyping] = useState(false);
  const [view, show] = useState(newest);
  if (!typing && view !== newest) show(newest);
  useEffect(() => {
    const within = (target: EventTarget | null) => target instanceof Node && area.current?.contains(target);
    const begun = ({ target }: Event) => within(target) && setTyping(true);
    const ended = () => setTyping(false);
    // On the document, after React has dealt with the event: drawing the page anew before that would undo the typing.
    document.addEventListener("input", begun);
    document.addEventListener("focusout", ended);
    // A box that is taken away while it has the focus says nothing.
    const look = setInterval(() => within(document.activeElement) || ended(), 2000);
    return () => {
      document.removeEventListener("input", begun);
      document.removeEventListener("focusout", ended);
      clearInterval(look);
    };
  }, []);
  return { view: typing ? view : newest, area, typed: () => setTyping(false) };
}
