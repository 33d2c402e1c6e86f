/** The visits of one phase one below the other, each moved by a day and taken away with a thumb: where marks on a line would be too small to touch. */
import { DeleteOutlined, MinusOutlined, PlusOutlined } from "@ant-design/icons";
import type { Schedule } from "@jiefen/policy";
import { Button } from "antd";
import { useEditing } from "../entry/editing.ts";
import { revisitWords } from "./revisit-words.ts";
import { moveVisit, type Visit } from "./schedule-moves.ts";

interface VisitListProps {
  readonly schedule: Schedule;
  readonly visits: readonly Visit[];
  /** Read out before what a visit is. */
  readonly of: string;
  readonly onMove: (moved: Schedule) => void;
  readonly onRemove: (visit: Visit) => void;
}

export function VisitList({ schedule, visits, of, onMove, onRemove }: VisitListProps) {
  const words = revisitWords[useEditing().language];
  const working = schedule.count === "working";
  return (
    <ul className="jb-visits">
      {visits.map((visit) => {
        if (visit.is === "regular" && visit.turn > 1) return null;
        const name = visit.is === "regular" ? words.regular : words.listed(visit.index + 1);
        const step = (by: -1 | 1) => onMove(moveVisit(schedule, visit, visit.day + by));
        return (
          <li key={visit.is === "regular" ? "regular" : visit.index}>
            <span>{name}</span>
            <Button icon={<MinusOutlined aria-hidden />} aria-label={words.earlier(`${of} · ${name}`)} onClick={() => step(-1)} />
            <output>{visit.is === "regular" ? words.everyDays(schedule.every ?? 0, working) : words.onDay(visit.day, working)}</output>
            <Button icon={<PlusOutlined aria-hidden />} aria-label={words.later(`${of} · ${name}`)} onClick={() => step(1)} />
            <Button
              type="text"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={words.removeVisit(`${of} · ${name}`)}
              onClick={() => onRemove(visit)}
            />
          </li>
        );
      })}
    </ul>
  );
}
