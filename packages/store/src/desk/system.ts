/** Who acts when nobody does: passing days and observation. */
import type { Actor } from "@jiefen/casework";

export const system: Actor = { person: "system", roles: [] };
