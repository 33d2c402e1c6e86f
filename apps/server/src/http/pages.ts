/** Serves the built web app: its files for ever, its page and its worker fresh each time, and the page for every address of the app. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Express, static as files } from "express";
import { ProblemAnswer } from "../problem/problem-answer.ts";

/** `folder` holds `index.html` and `assets/`, whose names carry a digest. Without it only the API is served. */
export function servePages(app: Express, folder: string | undefined): void {
  if (folder === undefined || !existsSync(join(folder, "index.html"))) return;
  app.use("/assets", files(join(folder, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }));
  // The worker, the manifest, icons: looked at anew each time, or a browser would stay with an old version.
  app.use(files(folder, { index: false, cacheControl: false, setHeaders: (response) => response.setHeader("cache-control", "no-cache") }));
  app.get("/{*path}", (request, response) => {
    if (request.path.startsWith("/api/")) throw ProblemAnswer.of("not-found");
    response.setHeader("cache-control", "no-cache");
    response.sendFile("index.html", { root: folder });
  });
}
