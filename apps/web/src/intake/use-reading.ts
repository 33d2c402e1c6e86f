/** A pasted text that fills the form: what was taken from it, what the form says otherwise, and the way back. */
import { type ReadValue, readText, takeRead, withoutRead, withRead } from "@jiefen/casework";
import { interpretingValidator } from "@jiefen/forms";
import { type Channel, type DisputeType, type Facts, findAt, type LocalDate, type Policy } from "@jiefen/policy";
import { useState } from "react";

export interface Reading {
  readonly taken: readonly ReadValue[];
  readonly differing: readonly ReadValue[];
}

interface ReadingParts {
  readonly policy: Policy;
  readonly type: DisputeType;
  readonly channel: Channel | undefined;
  readonly today: LocalDate;
  readonly answers: Facts;
  readonly change: (change: (answers: Facts) => Facts) => void;
}

export function useReading({ policy, type, channel, today, answers, change }: ReadingParts) {
  const [reading, setReading] = useState<Reading>();
  function read(text: string) {
    if (!channel) return;
    const found = readText({ policy, form: type, channel, today, validate: interpretingValidator }, text);
    const fill = (now: Facts) => withRead(policy, now, found, channel, longestOf(type, channel.rest));
    const { taken, differing } = fill(answers);
    change((now) => fill(now).answers);
    setReading({ taken, differing });
  }
  function moved(value: ReadValue, to: "taken" | "differing") {
    setReading(
      (now) =>
        now && {
          taken: to === "taken" ? [...now.taken, value] : now.taken.filter((one) => one !== value),
          differing: to === "differing" ? [...now.differing, value] : now.differing.filter((one) => one !== value),
        },
    );
  }
  return {
    reading,
    read,
    take(value: ReadValue) {
      change((now) => takeRead(now, value));
      moved(value, "taken");
    },
    takeOut(value: ReadValue) {
      change((now) => withoutRead(now, value, channel?.rest));
      moved(value, "differing");
    },
    takeOutAll() {
      change((now) => (reading?.taken ?? []).toReversed().reduce((left, value) => withoutRead(left, value, channel?.rest), now));
      setReading(undefined);
    },
  };
}

function longestOf(type: DisputeType, fact: string | undefined): number {
  const longest = fact === undefined ? undefined : findAt(type.schema.zh, ["properties", fact, "maxLength"]);
  return typeof longest === "number" ? longest : Number.POSITIVE_INFINITY;
}
