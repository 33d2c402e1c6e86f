/** Who acts when nobody does: passing days and observation. */
import { type Actor, system as systemId } from "@jiefen/casework";

export const system: Actor = { person: systemId, roles: [], division: "" };
