/** Another level is in force. */
import type { LevelChange } from "../case/state.ts";
import { noticesWith } from "../notices/notices-with.ts";
import type { BodyOf, Reducer } from "./reducer.ts";

export const levelChanged: Reducer<"levelChanged"> = (state, body, event) => {
  const { scale, from, to, why, cause, setAside, because, notify } = body;
  const { on, at } = event;
  const change: LevelChange = {
    on,
    at,
    scale,
    ...(from === undefined ? {} : { from }),
    to,
    why,
    statements: state.statements.length,
    records: state.records.length,
  };
  return {
    ...state,
    inForce: { ...state.inForce, [scale]: to },
    setAside: setAside ? { ...state.setAside, [scale]: setAside } : state.setAside,
    notices: noticesWith(state, event, {
      kind: "levelChanged",
      about: scale,
      roles: notify,
      because,
      level: { ...(from === undefined ? {} : { from }), to, why, cause },
    }),
    levelChanges: [...(why === "correction" ? withoutUndone(state.levelChanges, body) : state.levelChanges), change],
  };
};

/** The upgrades since the scale last stood at the level to which it is corrected rested on what was wrong. */
function withoutUndone(changes: readonly LevelChange[], { scale, to }: BodyOf<"levelChanged">): readonly LevelChange[] {
  const last = changes.findLastIndex((change) => change.scale === scale && (change.to === to || change.why !== "upgrade"));
  return changes.filter((change, index) => index <= last || change.scale !== scale);
}
