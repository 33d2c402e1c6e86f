/** The worker: hears what the page wishes, and says what it found. */
import type { ToWorker } from "../study/messages.ts";
import { createStudy } from "./study.ts";

const { port1, port2 } = new MessageChannel();
const resuming: (() => void)[] = [];
port1.onmessage = () => resuming.shift()?.();

const hear = createStudy({
  post: (message) => self.postMessage(message),
  // A message to oneself stands in line behind those of the page; a timer would wait for longer each time.
  pause: () =>
    new Promise((resume) => {
      resuming.push(resume);
      port2.postMessage(undefined);
    }),
});

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => hear(data));
