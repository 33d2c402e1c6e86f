/** What a page asks of the roles of its reader. */
import type { Permission } from "@jiefen/policy";
import { useMatches } from "react-router";

interface Needs {
  readonly permission: Permission;
}

/** For the `handle` of a route. */
export function needs(permission: Permission): Needs {
  return { permission };
}

function isNeeds(handle: unknown): handle is Needs {
  return typeof handle === "object" && handle !== null && "permission" in handle;
}

/** What the present page needs; undefined where anybody may read it. */
export function useNeeded(): Permission | undefined {
  return useMatches()
    .map(({ handle }) => handle)
    .find(isNeeds)?.permission;
}
