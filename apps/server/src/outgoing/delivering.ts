/** Delivers what waits in the outbox, beside everything else: one thing after the other to each address, several addresses at once. */
import type { Delivery, DeliveryAttempt, Lane, Store } from "@jiefen/store";
import type { DigestData } from "../reminders/remind.ts";
import { digestMail } from "./digest-mail.ts";
import type { HostRules } from "./host-rules.ts";
import type { Mailer } from "./mailer.ts";
import { post } from "./post.ts";
import { signatureHeaders } from "./sign.ts";

export interface Delivering {
  /** There may be something new. */
  soon(): void;
  /** Delivers until nothing is to be tried now. */
  deliver(): Promise<void>;
  /** Looks again and again from now on. */
  start(): void;
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>;
}

interface Ways {
  readonly rules: HostRules;
  /** Absent where no mail can be sent. */
  readonly mailer?: Mailer;
  /** For links in mails. */
  readonly origin?: string;
  readonly failed: (error: unknown) => void;
}

/** Milliseconds between looks. */
const pause = 2_000;
/** Addresses at once. */
const mostLanes = 8;

export function createDelivering(store: Store, { rules, mailer, origin, failed }: Ways): Delivering {
  const running = new Map<string, Promise<void>>();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  /** To the address that the person has now; none for somebody who no longer wants it or may no longer sign in. */
  const mail = async ({ id, target, message }: Delivery): Promise<DeliveryAttempt> => {
    const person = await store.people.find(target);
    const { email, byMail, language } = await store.reminders.find(target);
    if (!mailer || !person?.active || !byMail || email === undefined) return { ok: false, trouble: "noAddress", final: true };
    return mailer.send(email, id, digestMail(digestIn(message), language, origin));
  };

  const attempt = async (delivery: Delivery): Promise<DeliveryAttempt> => {
    if (delivery.channel === "mail") return mail(delivery);
    const webhook = await store.webhooks.find(delivery.target);
    if (!webhook) return { ok: false, trouble: "noAddress", final: true };
    const secrets = await store.webhooks.secretsOf(webhook.id);
    const headers = signatureHeaders({ id: delivery.id, at: store.clock(), body: delivery.message, secrets });
    return post({ url: webhook.url, headers, body: delivery.message }, rules);
  };

  const travel = async (lane: Lane): Promise<void> => {
    for (;;) {
      const delivery = stopped ? undefined : await store.outbox.next(lane);
      if (!delivery) return;
      await store.outbox.attempted(delivery, await attempt(delivery));
    }
  };

  /** Gives how many lanes it began. */
  const look = async (): Promise<number> => {
    if (stopped) return 0;
    const free = (await store.outbox.lanes()).filter((lane) => !running.has(nameOf(lane))).slice(0, mostLanes - running.size);
    for (const lane of free) {
      const name = nameOf(lane);
      running.set(
        name,
        travel(lane)
          .catch(failed)
          .finally(() => running.delete(name)),
      );
    }
    return free.length;
  };
  let looking = Promise.resolve();
  const soon = () => {
    looking = looking.then(look).then(() => undefined, failed);
  };

  return {
    soon,
    async deliver() {
      while ((await look()) > 0) await Promise.all(running.values());
    },
    start() {
      soon();
      timer = setInterval(soon, pause);
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await looking;
      await Promise.all(running.values());
    },
  };
}

/** INVARIANT: a mail in the outbox was written by `remind`. */
function digestIn(message: string): DigestData {
  const { data }: { readonly data: DigestData } = JSON.parse(message);
  return data;
}

function nameOf({ channel, target = "" }: Lane): string {
  return `${channel} ${target}`;
}
