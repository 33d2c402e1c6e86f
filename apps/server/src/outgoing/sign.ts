/** Signs what is sent to other programs as the Standard Webhooks specification asks (https://www.standardwebhooks.com). */
import { createHmac } from "node:crypto";

interface Signed {
  readonly id: string;
  /** Epoch milliseconds of the attempt. */
  readonly at: number;
  readonly body: string;
  /** `whsec_` and base64; each of them signs. */
  readonly secrets: readonly string[];
}

export function signatureHeaders({ id, at, body, secrets }: Signed): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at / 1000));
  const signature = (secret: string) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
    return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
  };
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": secrets.map(signature).join(" ") };
}
