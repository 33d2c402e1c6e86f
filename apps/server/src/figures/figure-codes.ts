/** The codes that a board is narrowed and parted by, with what they are called. */
import type { DivisionPart } from "@jiefen/figures";
import { countingPolicy, type Figure, type FigureKey, liesWithin, type Policy, type Standing, type Text } from "@jiefen/policy";
import type { FigureCode } from "../api/index.ts";
import type { AskedBoard } from "./asked-board.ts";

export const elsewhere: Text = { zh: "其他（本级政策未列）", en: "Other (not listed in this policy)" };

/** In declared order. */
export function codesOf({ policy }: Pick<AskedBoard, "policy">, key: Exclude<FigureKey, "month" | "division">): readonly FigureCode[] {
  switch (key) {
    case "type":
      return policy.disputeTypes.map(({ id, title }) => ({ code: id, title }));
    case "level":
      return policy.scales[0]?.levels.map(({ id, title, swatch }) => ({ code: id, title, swatch })) ?? [];
    case "colour":
      return policy.colours.map(({ id, title, swatch }) => ({ code: id, title, swatch }));
    case "origin":
      return optionsOf(policy, policy.board?.source);
  }
}

/** The choices of what a distribution looks at. */
export function codesOfDistribution(asked: Pick<AskedBoard, "policy">, { over, of }: Figure): readonly FigureCode[] {
  if (of === "levelInForce") return codesOf(asked, "level");
  if (of === "colourInForce") return codesOf(asked, "colour");
  const fact = of === undefined ? undefined : countingPolicy(asked.policy, over).facts[of];
  if (fact?.type === "boolean") {
    return [
      { code: "true", title: { zh: "是", en: "yes" } },
      { code: "false", title: { zh: "否", en: "no" } },
    ];
  }
  return (fact?.options ?? []).map(({ id, title }) => ({ code: id, title }));
}

function optionsOf({ facts }: Policy, name: string | undefined): readonly FigureCode[] {
  const fact = name === undefined ? undefined : facts[name];
  return (fact?.options ?? []).map(({ id, title }) => ({ code: id, title }));
}

/** The division itself, then those within it. */
export function divisionsFrom({ divisions }: Standing, division: string): readonly FigureCode[] {
  return divisions.filter(({ code }) => liesWithin(code, division)).map(({ code, title }) => ({ code, title }));
}

/** The division by itself, then the next ones down in the organisation's order; none where nothing lies within it. */
export function divisionParts({ divisions }: Standing, division: string): readonly (FigureCode & DivisionPart)[] {
  const self = divisions.find(({ code }) => code === division);
  const below = divisions
    .filter(({ parent }) => self !== undefined && parent === self.id)
    .map(({ code, title }) => ({ code, title, without: [] }));
  if (!self || below.length === 0) return [];
  const title = { zh: `${self.title.zh}本级`, en: `${self.title.en} itself` };
  return [{ code: division, title, without: below.map(({ code }) => code) }, ...below];
}
