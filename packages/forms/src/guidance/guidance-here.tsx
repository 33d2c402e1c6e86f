/** The guidance that is at hand at a place: each card folded under its title until somebody wants it. */
import { BulbOutlined } from "@ant-design/icons";
import { type GuidancePlace, guidanceAt, type Language, type Policy } from "@jiefen/policy";
import { label } from "../text/label.ts";
import { GuidanceBody } from "./guidance-body.tsx";

interface GuidanceHereProps {
  readonly policy: Pick<Policy, "guidance">;
  readonly place: GuidancePlace;
  readonly id: string;
  readonly language: Language;
}

export function GuidanceHere({ policy, place, id, language }: GuidanceHereProps) {
  return guidanceAt(policy, place, id).map((card) => (
    <details key={card.id} className="jf-guidance">
      <summary>
        <BulbOutlined aria-hidden /> {label(card.title, language)}
      </summary>
      <GuidanceBody card={card} language={language} />
    </details>
  ));
}
