/** Sends mail through the office's own server. */
import type { DeliveryAttempt } from "@jiefen/store";
import { createTransport } from "nodemailer";
import type { DigestMail } from "./digest-mail.ts";

export interface MailSettings {
  /** `smtp://user:password@host:port`, or `smtps://…` */
  readonly server: string;
  /** What stands behind `From:`. */
  readonly from: string;
}

export interface Mailer {
  /** `id` is the same in each attempt. */
  send(to: string, id: string, mail: DigestMail): Promise<DeliveryAttempt>;
}

/** Milliseconds for each step of the conversation. */
const patience = 15_000;

export function createMailer({ server, from }: MailSettings): Mailer {
  const url = new URL(server);
  for (const step of ["connectionTimeout", "greetingTimeout", "socketTimeout"]) url.searchParams.set(step, String(patience));
  const transport = createTransport(url.href, { from, disableFileAccess: true, disableUrlAccess: true });
  return {
    async send(to, id, mail) {
      try {
        await transport.sendMail({ to, messageId: `<${id}@jiefen>`, headers: { "auto-submitted": "auto-generated" }, ...mail });
        return { ok: true };
      } catch (error) {
        return attemptOf(error);
      }
    },
  };
}

/** A refusal that begins with 5 is meant for good. */
function attemptOf(error: unknown): DeliveryAttempt {
  const response = error instanceof Error && "responseCode" in error ? Number(error.responseCode) : 0;
  if (response > 0) return { ok: false, trouble: "status", response, ...(response >= 500 ? { final: true } : {}) };
  const timedOut = error instanceof Error && "code" in error && error.code === "ETIMEDOUT";
  return { ok: false, trouble: timedOut ? "timeout" : "unreachable" };
}
