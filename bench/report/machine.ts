/** Where and with what it was measured. */
import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";

const peers = ["json-rules-engine", "@gorules/zen-engine", "json-logic-engine", "mitata"] as const;

export function machine(): readonly string[] {
  const [first] = cpus();
  const versions = peers.map((name) => `${name} ${versionOf(name)}`);
  return [
    `- ${first?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.versions.node}, V8 ${process.versions.v8}`,
    `- ${versions.join(", ")}`,
  ];
}

/** Programs that wanted a core, on average of the last minute. */
export const load = (): number => loadavg()[0] ?? 0;

function versionOf(name: string): string {
  const manifest: { readonly version?: unknown } = JSON.parse(
    readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), "utf8"),
  );
  return String(manifest.version);
}
