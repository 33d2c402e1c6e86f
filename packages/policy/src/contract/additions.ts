/** What a layer adds to a list of which one entry applies to a case: it may only take the place of what asks for no more. */
import { pointerOf, type Segments } from "../document/pointer.ts";
import { laxerAssignment } from "./added-assignment.ts";
import { laxerGround } from "./added-ground.ts";
import { laxerTeam } from "./added-team.ts";
import type { Addition, Laxity } from "./addition.ts";
import { type Matter, matterOf } from "./words.ts";

type Law = (addition: Addition) => Laxity | undefined;

/** By the file and the pointer such a list stands at. */
const laws: ReadonlyMap<string, Law> = new Map([
  ["rules/revisit.json#/assignments", laxerAssignment],
  ["rules/teams.json#/teams", laxerTeam],
  ["rules/closure.json#/grounds", laxerGround],
]);

function lawAt(path: string, place: Segments): Law | undefined {
  return laws.get(`${path}#${pointerOf(place)}`);
}

/** Whether a place is such a list, or one entry of it. */
export function isOneOfMany(path: string, place: Segments): boolean {
  return (lawAt(path, place) ?? lawAt(path, place.slice(0, -1))) !== undefined;
}

/** What a contract for a place speaks of. `unit` is that of the parameter it is about, if it is about one. */
export function matterAt(path: string, place: Segments, unit: string | undefined): Matter {
  return isOneOfMany(path, place) ? "oneOfMany" : matterOf(unit);
}

/** Undefined where nothing is loosened, or the entry is not yet written out, which is told elsewhere. */
export function findLaxity(addition: Addition): Laxity | undefined {
  return lawAt(addition.path, addition.place.slice(0, -1))?.(addition);
}
