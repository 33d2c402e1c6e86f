/** What is being written about a person of the roster, and what is sent of it. */
import type { RosterEntryRequest, RosterKin, RosterView } from "@jiefen/server/client";

/** Texts are empty while nothing is written. */
export interface Writing {
  readonly division: string;
  readonly name: string;
  readonly profession: string;
  readonly phone: string;
  readonly serves: readonly string[];
  readonly languages: readonly string[];
  readonly specialities: readonly string[];
  readonly worksFor: string;
  readonly idNumberEnd: string;
  readonly kin: readonly RosterKin[];
  readonly remark: string;
  readonly active: boolean;
  readonly account: string;
}

export function freshEntry(division: string, person?: RosterView): Writing {
  return {
    division: person?.division ?? division,
    name: person?.name ?? "",
    profession: person?.profession ?? "",
    phone: person?.phone ?? "",
    serves: person?.serves ?? [],
    languages: person?.languages ?? [],
    specialities: person?.specialities ?? [],
    worksFor: person?.worksFor ?? "",
    idNumberEnd: person?.idNumberEnd ?? "",
    kin: person?.kin ?? [],
    remark: person?.remark ?? "",
    active: person?.active ?? true,
    account: person?.account ?? "",
  };
}

const idNumberEnd = /^[0-9]{3}[0-9Xx]$/;

/** What is missing or wrong, by the name of its words. */
export function entryOf(writing: Writing): RosterEntryRequest | "needed" | "idNumberEndWrong" {
  const { name, profession, phone, worksFor, idNumberEnd: end, remark, account, kin, ...rest } = writing;
  if (name.trim() === "" || profession === "") return "needed";
  const known = kin.filter((one) => one.name.trim() !== "");
  const ends = [end, ...known.map((one) => one.idNumberEnd ?? "")];
  if (ends.some((text) => text.trim() !== "" && !idNumberEnd.test(text.trim()))) return "idNumberEndWrong";
  const given = Object.entries({ phone, worksFor, idNumberEnd: end, remark }).flatMap(([key, text]) =>
    text.trim() === "" ? [] : [[key, text.trim()]],
  );
  return {
    ...rest,
    name: name.trim(),
    profession,
    ...Object.fromEntries(given),
    kin: known
      .map((one) => Object.fromEntries(Object.entries(one).filter(([, text]) => text !== "")))
      .map(({ name: kinName = "", ...more }) => ({ name: kinName, ...more })),
    ...(account === "" ? {} : { account }),
  };
}
