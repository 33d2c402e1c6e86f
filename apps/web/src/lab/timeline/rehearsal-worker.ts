/** The worker: plays scripts day by day, and tells the days as they come. */
import { marksOf, type RehearsedDay, type Rules, rehearse, type Script } from "@jiefen/casework";
import { compile, released } from "@jiefen/policy";
import type { FromWorker, ToldDay, ToWorker } from "./messages.ts";

/** Milliseconds between two messages at least: the page draws everything anew at each. */
const between = 250;

/** The page has checked the answers it sends; what is answered here comes from the policy's own choices. */
const validate: Rules["validate"] = () => [];

let rules: Rules | undefined;
let newest = 0;

const post = (message: FromWorker): void => self.postMessage(message);

/** A message that waits is heard before work goes on. */
const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume));

async function play(under: Rules, run: number, script: Script): Promise<void> {
  const course = rehearse(under, script);
  let waiting: ToldDay[] = [];
  let before: RehearsedDay | undefined;
  let told = performance.now();
  for (;;) {
    const next = await course.next();
    if (run !== newest) return;
    if (!next.done) {
      const { state: _, commands: __, ...day } = next.value;
      waiting.push({ ...day, marks: marksOf(under.policy, next.value, before) });
      before = next.value;
    }
    if (waiting.length > 0 && (next.done || performance.now() - told > between)) {
      post({ kind: "days", run, days: waiting });
      waiting = [];
      told = performance.now();
      await pause();
      if (run !== newest) return;
    }
    if (next.done) return post({ kind: "done", run, ...(next.value && { refusal: next.value }) });
  }
}

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "open") {
    rules = { policy: compile(released(data.policy)), standing: data.standing, validate };
    return;
  }
  const { run, script } = data;
  newest = run;
  if (!rules) return;
  play(rules, run, script).catch((error: unknown) =>
    post({ kind: "failed", run, detail: error instanceof Error ? error.message : String(error) }),
  );
});
