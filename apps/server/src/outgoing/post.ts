/** Sends one message to an address of another program: no redirects, not for long, and hardly looking at what is answered. */
import { type ClientRequest, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { DeliveryAttempt } from "@jiefen/store";
import { type HostRules, RefusedAddress } from "./host-rules.ts";

interface Posted {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Milliseconds for everything together. */
const patience = 10_000;
/** Bytes of an answer that are read; what they say does not matter. */
const mostRead = 16_384;

export async function post({ url, headers, body }: Posted, rules: HostRules): Promise<DeliveryAttempt> {
  if (!rules.allows(url)) return { ok: false, trouble: "refusedAddress" };
  const target = new URL(url);
  const send = target.protocol === "https:" ? requestHttps : requestHttp;
  const signal = AbortSignal.timeout(patience);
  const length = Buffer.byteLength(body);
  const all = { "content-type": "application/json", "content-length": length, "user-agent": "Jiefen-Webhooks/1", ...headers };
  try {
    const going = send(target, { method: "POST", headers: all, lookup: rules.lookup(target), agent: false, signal });
    going.end(body);
    return attemptOf(await answered(going));
  } catch (error) {
    if (signal.aborted) return { ok: false, trouble: "timeout" };
    return { ok: false, trouble: error instanceof RefusedAddress ? "refusedAddress" : "unreachable" };
  }
}

function answered(going: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    going.on("error", reject);
    going.on("response", (answer) => {
      let read = 0;
      const done = () => {
        answer.destroy();
        resolve(answer);
      };
      answer.on("data", (chunk: Buffer) => {
        read += chunk.length;
        if (read > mostRead) done();
      });
      answer.on("end", done);
      answer.on("error", reject);
    });
  });
}

function attemptOf({ statusCode: response = 0 }: IncomingMessage): DeliveryAttempt {
  if (response >= 200 && response < 300) return { ok: true, response };
  if (response >= 300 && response < 400) return { ok: false, trouble: "redirect", response };
  // The receiver says that it is gone for good.
  return { ok: false, trouble: "status", response, ...(response === 410 ? { final: true } : {}) };
}
