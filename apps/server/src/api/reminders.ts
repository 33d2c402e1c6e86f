/** How one wants to be reminded of what is due: by mail, through the office's own messages, in one's calendar. */
import type { Language, LocalDate, Text } from "@jiefen/policy";
import type { DeliveryView } from "./webhooks.ts";

/** Something to be done by a day, without a name in it. */
export interface DueItem {
  /** The same whenever it is told of. */
  readonly id: string;
  /** The case's short number. */
  readonly number: string;
  readonly title: Text;
  readonly dueOn: LocalDate;
  /** The hour in Shanghai, `HH:MM`, where it has one. */
  readonly time?: string;
  readonly daysLate: number;
  readonly caseId?: string;
  /** Of what is due on a letter, for those who see no more than it. */
  readonly letter?: string;
}

/** `GET /api/reminders`: one's own. */
export interface ReminderSettings {
  readonly email?: string;
  readonly byMail: boolean;
  readonly byWebhook: boolean;
  readonly language: Language;
  /** The hour of the day, in Shanghai, from which the digest is sent. */
  readonly hour?: number;
  /** Whether mail can be sent from here at all, and whether another program is told what is due. */
  readonly can: { readonly mail: boolean; readonly webhook: boolean };
  /** The address of one's calendar, once it was made; itself it is not told again. Epoch milliseconds. */
  readonly feed?: { readonly madeAt: number; readonly usedAt?: number };
  /** The last mails to me, the latest first. */
  readonly mails: readonly DeliveryView[];
}

export interface ReminderWishes {
  /** @pattern ^[^@\s]{1,64}@[^@\s]{1,180}\.[^@\s.]{2,60}$ */
  readonly email?: string;
  readonly byMail: boolean;
  readonly byWebhook: boolean;
  readonly language: Language;
}

/** Shown this once. */
export interface CalendarAddress {
  /** Path of the calendar, to be put behind the address of this server. */
  readonly path: string;
  readonly settings: ReminderSettings;
}
