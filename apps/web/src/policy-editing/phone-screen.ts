/** What a form on a phone is told by the page that frames it, and how the two meet: both are ours and of one origin. */
import type { PolicyFormProps } from "@jiefen/forms";

export type Framed = Pick<PolicyFormProps, "policy" | "form" | "language" | "today" | "answers" | "onChange"> & {
  /** The question in view. */
  readonly question: string | undefined;
};

type Show = (framed: Framed) => void;

/** Told to the frame by the page within it, once it can show something. */
const ready = "jiefen-preview-ready";

const screens = new WeakMap<EventTarget, Show>();

declare global {
  interface HTMLElementEventMap {
    [ready]: CustomEvent<Show>;
  }
}

/** Called by the page that frames: `then` gets the way to show a form in it. */
export function onScreen(frame: HTMLIFrameElement, then: () => void): () => void {
  function meet(event: CustomEvent<Show>) {
    screens.set(frame, event.detail);
    then();
  }
  frame.addEventListener(ready, meet);
  return () => frame.removeEventListener(ready, meet);
}

export function showOn(frame: HTMLIFrameElement, framed: Framed): void {
  screens.get(frame)?.(framed);
}

/** Called by the page within the frame. */
export function beScreen(show: Show): void {
  window.frameElement?.dispatchEvent(new CustomEvent(ready, { detail: show }));
}
