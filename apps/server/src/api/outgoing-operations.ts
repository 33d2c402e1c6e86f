/** The operations by which other programs and the product speak to each other: keys, intake by number, webhooks, calendars. */

import type { ExportedFile } from "./exchange.ts";
import type { ApiKeyView, GivenApiKey, IntakeAnswer, IntakeRequest, NewApiKey } from "./keys.ts";
import type { CalendarAddress, ReminderSettings, ReminderWishes } from "./reminders.ts";
import type {
  DeliveriesQuery,
  DeliveryPage,
  DeliveryView,
  MailPage,
  WebhookList,
  WebhookSecret,
  WebhookSettings,
  WebhookView,
} from "./webhooks.ts";

export interface OutgoingOperations {
  /** 按来源编号报送纠纷，一件或多件 | Take disputes in by their numbers in the source, one or many */
  "POST /api/intake": { request: IntakeRequest; answer: IntakeAnswer };
  /** 接口密钥 | Keys of other programs */
  "GET /api/keys": { answer: readonly ApiKeyView[] };
  /** 新增接口密钥 | Give a program a key */
  "POST /api/keys": { request: NewApiKey; creates: true; answer: GivenApiKey };
  /** 停用接口密钥 | Revoke a key */
  "DELETE /api/keys/:id": { answer: ApiKeyView };
  /** 事件推送的地址 | Addresses of other programs that are told what happens */
  "GET /api/webhooks": { answer: WebhookList };
  /** 新增推送地址 | Set up an address */
  "POST /api/webhooks": { request: WebhookSettings; creates: true; answer: WebhookSecret };
  /** 修改、停用、恢复推送地址 | Change an address, switch it off, let it go on */
  "POST /api/webhooks/:id": { request: WebhookSettings; answer: WebhookView };
  /** 删除推送地址及其记录 | Remove an address with its log */
  "DELETE /api/webhooks/:id": { answer: WebhookList };
  /** 更换推送的签名密钥 | Change the secret that signs */
  "POST /api/webhooks/:id/secret": { answer: WebhookSecret };
  /** 试发一条 | Send something to try an address */
  "POST /api/webhooks/:id/test": { creates: true; answer: DeliveryView };
  /** 推送记录 | What was sent to an address */
  "GET /api/webhooks/:id/deliveries": { query: DeliveriesQuery; answer: DeliveryPage };
  /** 重新推送 | Deliver once more */
  "POST /api/webhooks/:id/deliveries/:delivery": { answer: DeliveryView };
  /** 发出的邮件提醒 | Mails with what is due, to people of the division */
  "GET /api/mails": { query: DeliveriesQuery; answer: MailPage };
  /** 我的提醒方式 | How I am reminded */
  "GET /api/reminders": { answer: ReminderSettings };
  /** 修改提醒方式 | Change how I am reminded */
  "POST /api/reminders": { request: ReminderWishes; answer: ReminderSettings };
  /** 生成或更换日历订阅地址 | Make the address of my calendar, or a new one */
  "POST /api/reminders/calendar": { creates: true; answer: CalendarAddress };
  /** 撤销日历订阅地址 | Revoke the address of my calendar */
  "DELETE /api/reminders/calendar": { answer: ReminderSettings };
  /** 日历订阅（iCalendar），地址即凭证 | A calendar (iCalendar); its address opens it */
  "GET /api/calendar/:file": { answer: ExportedFile };
}
