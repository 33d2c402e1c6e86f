/** What an event makes of a state: one function per kind of event. */
import type { Event, EventBody } from "../case/event.ts";
import type { CaseState } from "../case/state.ts";

export type BodyOf<Kind extends EventBody["kind"]> = Extract<EventBody, { readonly kind: Kind }>;

/** `event` gives who and when; it reads no policy, no clock and no other case. */
export type Reducer<Kind extends EventBody["kind"]> = (state: CaseState, body: BodyOf<Kind>, event: Event) => CaseState;
