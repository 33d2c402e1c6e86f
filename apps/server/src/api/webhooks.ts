/** Addresses of other programs that are told what happens, and the log of what was sent there. */
import type { AnnouncementKind, DeliveryState, PauseReason, Trouble } from "@jiefen/store";

export interface WebhookView {
  readonly id: string;
  readonly division: string;
  readonly name: string;
  readonly url: string;
  readonly kinds: readonly AnnouncementKind[];
  readonly active: boolean;
  /** Nothing is sent until somebody lets it go on; what happens meanwhile is kept. `neverArrives`: a delivery was given up, and none had arrived since it
   * was made. `gone`: the receiver answered 410. */
  readonly paused?: { readonly at: number; readonly why: PauseReason };
  /** Id and name of who set it up. */
  readonly by: string;
  readonly byName: string;
  /** Epoch milliseconds, as all below. */
  readonly createdAt: number;
  readonly rotatedAt?: number;
  /** When something last arrived there. */
  readonly arrivedAt?: number;
}

/** What is told of: the list is closed. */
export interface WebhookList {
  readonly kinds: readonly AnnouncementKind[];
  /** Of my division and those within it, the latest first. */
  readonly webhooks: readonly WebhookView[];
}

/** Of a paused one: it goes on. */
export interface WebhookSettings {
  /** Of the program that is told.
   * @minLength 1
   * @maxLength 60 */
  readonly name: string;
  /** Told of what happens in cases of this division and those within it; my own or one within it.
   * @pattern ^[0-9]{6}([0-9]{3}){0,2}$ */
  readonly division: string;
  /** Spoken to by https only, and only in the open network, unless the operator of this server allows its host.
   * @minLength 1
   * @maxLength 500 */
  readonly url: string;
  /** @minItems 1
   * @maxItems 40 */
  readonly kinds: readonly AnnouncementKind[];
  readonly active: boolean;
}

/** Shown this once. */
export interface WebhookSecret {
  readonly webhook: WebhookView;
  /** `whsec_` and base64, as Standard Webhooks has it. */
  readonly secret: string;
}

export interface DeliveryView {
  /** The `webhook-id` of every attempt. */
  readonly id: string;
  /** What it tells of; `webhook.test` of one sent to try the address. */
  readonly kind: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** Epoch milliseconds, as all below. */
  readonly createdAt: number;
  /** When it is tried again. */
  readonly nextAt?: number;
  readonly lastAt?: number;
  /** HTTP status of the last answer. */
  readonly response?: number;
  readonly trouble?: Trouble;
}

export interface DeliveriesQuery {
  readonly state?: DeliveryState;
  /** Those before this one. */
  readonly before?: string;
}

export interface DeliveryPage {
  /** The latest first. */
  readonly items: readonly DeliveryView[];
  /** For `before`, where there are more. */
  readonly next?: string;
}

/** `GET /api/mails`: to people of my division and those within it. */
export interface MailPage {
  /** The latest first. */
  readonly items: readonly (DeliveryView & { readonly to: string })[];
  /** For `before`, where there are more. */
  readonly next?: string;
}
