/** An added team may only be asked for where the layer above asks for no seat that it leaves out. */
import { partOf } from "../document/json.ts";
import { findAt } from "../document/pointer.ts";
import { type Addition, choicesAt, entriesIn, type Laxity, namesIn, textsIn } from "./addition.ts";
import { findSeatLeftOut, type Seat } from "./laxer-team.ts";
import { choiceOf, overtakenBy } from "./overtaken.ts";
import type { Surroundings } from "./tighten.ts";

const path = "rules/teams.json";

/** Where no team's condition holds none is asked for, so that any is more. */
export function laxerTeam({ place, above, below }: Addition): Laxity | undefined {
  const id = place.at(-1) ?? "";
  const added = choiceOf(id, findAt(below.get(path), place));
  if (!added) return undefined;
  const seats = seatsOf(below, id);
  for (const one of overtakenBy(added, choicesAt(above, path, "teams"), below).entries) {
    const seat = findSeatLeftOut(seatsOf(above, one.id), seats);
    if (seat) return laxity(id, one.id, seat, above, below);
  }
  return undefined;
}

function laxity(id: string, over: string, { id: seat, least }: Seat, above: Surroundings, below: Surroundings): Laxity {
  const upper = namesIn(above, path);
  const [mine, theirs, lost] = [namesIn(below, path)(["teams", id]), upper(["teams", over]), upper(["teams", over, "members", seat])];
  return {
    message: {
      zh: `本级增加的 ${mine.zh} 会先于上级的 ${theirs.zh} 适用，但没有与席位 ${lost.zh} 相当的席位。`,
      en: `${mine.en}, which this layer adds, would apply in place of ${theirs.en} of the layer above, but has no seat that stands for ${lost.en}.`,
    },
    hint: {
      zh: `请设一个席位：至少 ${least} 人，岗位不超出 ${lost.zh} 所列；或者排到 ${theirs.zh} 之后；或者在条件里写明只用于哪些等级。`,
      en: `Give it a seat of its own for ${lost.en}, with at least ${least} of no other roles, put it behind ${theirs.en}, or say in its condition which levels it is for.`,
    },
  };
}

/** Of an entry that is not written out, the seats that are. */
function seatsOf(documents: Surroundings, team: string): readonly Seat[] {
  return entriesIn(partOf(partOf(documents.get(path), "teams"), team), "members").flatMap(([id, { roles, least }]) => {
    const named = textsIn(roles);
    return named && typeof least === "number" ? [{ id, roles: named, least }] : [];
  });
}
