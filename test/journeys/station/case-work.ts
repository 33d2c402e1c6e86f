/** Work on one case over HTTP: each command by the person whose it is, on the newest version. */
import { randomUUID } from "node:crypto";
import type { Item } from "@jiefen/policy";
import { type CaseView, type PersonalCommand, ProblemError } from "@jiefen/server/client";
import type { Post } from "./staff.ts";
import type { Station } from "./station.ts";

export interface CaseWork {
  readonly id: string;
  readonly layer: string;
  view(post?: Post): Promise<CaseView>;
  /** Throws the `ProblemError` of a refusal. */
  command(post: Post, command: PersonalCommand): Promise<CaseView>;
  step(post: Post, transition: string, values?: Item): Promise<CaseView>;
  /** The code of the refusal, or `done`. */
  tryCommand(post: Post, command: PersonalCommand): Promise<string>;
}

export function workOn(station: Station, layer: string, id: string): CaseWork {
  const view = async (post: Post = "officer") => (await station.client(layer, post)).case(id);
  const command = async (post: Post, sent: PersonalCommand) => {
    const client = await station.client(layer, post);
    const { state } = await client.case(id);
    return client.command(id, { version: state.version, command: sent }, randomUUID());
  };
  return {
    id,
    layer,
    view,
    command,
    step: (post, transition, values) => command(post, { kind: "step", transition, ...(values && { values }) }),
    async tryCommand(post, sent) {
      try {
        await command(post, sent);
        return "done";
      } catch (error) {
        if (error instanceof ProblemError) return error.problem.code;
        throw error;
      }
    },
  };
}
