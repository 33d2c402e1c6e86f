/** The worker: runs the scenarios of a policy, document by document, and tells the results as they come. */
import { runScenarios } from "@jiefen/casework";
import { compile, released } from "@jiefen/policy";
import type { FromRunner, ToRunner } from "./messages.ts";

const post = (message: FromRunner): void => self.postMessage(message);

async function run({ policy: effective, standing }: ToRunner): Promise<void> {
  const valid = released(effective);
  const policy = compile(valid);
  for (const path of Object.keys(valid.documents).sort()) {
    const alone = { ...valid, documents: { [path]: valid.documents[path] } };
    const results = await runScenarios(alone, policy, standing);
    if (results.length > 0) post({ kind: "results", results });
  }
  post({ kind: "done" });
}

self.addEventListener("message", ({ data }: MessageEvent<ToRunner>) => {
  run(data).catch((error: unknown) => post({ kind: "failed", detail: error instanceof Error ? error.message : String(error) }));
});
