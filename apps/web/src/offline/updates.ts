/** The worker that keeps the page for use without network, and new versions of the page that it has fetched. */
import { Workbox } from "workbox-window";

/** How often an open page asks whether there is a new version. */
const asking = 60 * 60_000;

/** `waiting`: fetched and not in use; `taken`: another tab has begun to use it. */
let update: "none" | "waiting" | "taken" = "none";
let asked = false;
let worker: Workbox | undefined;
const watchers = new Set<() => void>();

function tell(news: typeof update): void {
  update = news;
  for (const watcher of watchers) watcher();
}

/** Only where browsers allow it (https, or this machine itself); the page works without. */
export function keepPage(): void {
  if (!("serviceWorker" in navigator)) return;
  const found = new Workbox("/sw.js");
  worker = found;
  found.addEventListener("waiting", () => tell("waiting"));
  found.addEventListener("controlling", ({ isUpdate }) => {
    if (asked) window.location.reload();
    // Nobody here has asked: what is being typed stays.
    else if (isUpdate) tell("taken");
  });
  found.register().then(
    // Without network there is nothing to ask; the next hour will tell.
    () => window.setInterval(() => void found.update().catch(() => undefined), asking),
    () => undefined,
  );
}

export function watchUpdates(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

export function hasUpdate(): boolean {
  return update !== "none";
}

/** Loads this page anew in its new version; other tabs are told, and wait until somebody asks there. */
export function takeUpdate(): void {
  asked = true;
  if (update === "taken") window.location.reload();
  else worker?.messageSkipWaiting();
}
