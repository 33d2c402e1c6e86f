/** Words in English: how one is reminded. */
import type { Shape } from "../shape.ts";
import type { remindingWords as zh } from "../zh/reminding.ts";

export const remindingWords: Shape<typeof zh> = {
  reminding: {
    title: "Reminders",
    noHour: "The calendar names no hour for reminders: none are sent by mail or webhook.",
    intro:
      "One a day at most: what is overdue, due today, or due by the next working day; nothing when nothing is due. Sent after {{hour}}:00.",
    calendar: "Calendar on phone and computer",
    calendarHint:
      "Subscribe to the address in your calendar, and it shows what you have to do: case number and matter. Whoever has the address can read it; do not pass it on.",
    none: "There is no address yet",
    made: "made {{time}}",
    used: "last read {{time}}",
    unused: "not read yet",
    make: "Make an address",
    renew: "New address",
    renewSure: "Make a new address? The old one ends at once.",
    revoke: "Revoke",
    revokeSure: "Revoke the address? Calendars that use it are no longer brought up to date.",
    once: "The address is shown this once; copy it now.",
    address: "Address of the calendar",
    channels: "Send to me as well",
    email: "Mail address",
    byMail: "by mail",
    byWebhook: "through the office's messages",
    noMail: "No mail server is set up here.",
    noWebhook: "No webhook is told of what is due yet; the administrator can set one up.",
    needed: "Fill in a valid mail address.",
    save: "Save",
    saved: "Saved",
    mails: "Latest mails",
    sentTo: "To",
    allMails: "Reminders by mail",
    allMailsEmpty: "No reminder was mailed yet",
  },
};
