/** The events of a day as sentences: what only repeats another is left out. */
import type { Event } from "@jiefen/casework";
import { label } from "@jiefen/forms";
import type { Standing } from "@jiefen/policy";
import { eventText } from "../../case/event-text.ts";
import type { Telling } from "../../case/telling.ts";
import type { PlayedDay } from "./use-rehearsal.ts";

export interface Told {
  readonly key: number;
  readonly text: string;
  /** Roles that are told of it. */
  readonly notified: readonly string[];
}

/** A visit is told by its outcome, not by the form besides; days pass by themselves. */
export function toldEvents(telling: Telling, { events }: PlayedDay, standing: Standing): readonly Told[] {
  const visits = new Set(events.flatMap(({ body }) => (body.kind === "visitMade" ? [body.record] : [])));
  const seen = new Set<string>();
  return events
    .filter(({ body }) => isTold(body, visits))
    .flatMap(({ sequence, body }) => {
      const text = eventText(telling, body);
      const again = body.kind === "visitMade" ? `${body.record} ${text}` : `${sequence}`;
      if (seen.has(again)) return [];
      seen.add(again);
      const roles = ("notify" in body ? body.notify : undefined) ?? [];
      const notified = roles
        .map((role) => standing.roles.find(({ id }) => id === role))
        .flatMap((role) => (role ? [label(role.title, telling.language)] : []));
      return [{ key: sequence, text, notified }];
    });
}

function isTold(body: Event["body"], visits: ReadonlySet<string>): boolean {
  if (body.kind === "dayAdvanced" || body.kind === "factsRecorded")
    return body.kind === "factsRecorded" && Object.keys(body.facts).length > 0;
  return body.kind !== "recorded" || !visits.has(body.record.id);
}
