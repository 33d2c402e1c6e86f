/** The statutory limits of mediation: each refuses what the law forbids, names the lawful route, and stands aside otherwise. */
import { type Facts, judge, type Outcome } from "@jiefen/policy";
import { expect, it } from "vitest";
import { getLayer, layers } from "./shipped-layer.ts";

const today = "2026-11-24";
const security: Facts = { mediationKind: "security", willing: true };
const peoples: Facts = { mediationKind: "people", willing: true };
const administrative: Facts = { mediationKind: "administrative", willing: true };
const held = (times: number): Facts => ({ mediation: Array.from({ length: times }, () => ({ mediationKind: "security" })) });
const child: Facts = { parties: [{ partyName: "王某", partyMinor: true }] };

/** By guard: what it refuses, and what it lets pass. */
const limits: Readonly<Record<string, { readonly refuses: readonly Facts[]; readonly allows: readonly Facts[] }>> = {
  securityScope: {
    refuses: [
      { ...security, civilOrigin: false, minorCircumstances: true },
      { ...security, civilOrigin: true, minorCircumstances: false },
    ],
    allows: [
      { ...security, civilOrigin: true, minorCircumstances: true },
      { ...peoples, civilOrigin: false },
    ],
  },
  securityHiredViolence: { refuses: [{ ...security, hiredAssault: true }], allows: [{ ...security, hiredAssault: false }] },
  securityGangFight: {
    refuses: [
      { ...security, gangFight: true },
      { ...security, massFight: true, gangFight: false },
    ],
    allows: [{ ...security, gangFight: false, massFight: false }],
  },
  securityRepeatOffender: { refuses: [{ ...security, repeatedViolations: true }], allows: [{ ...peoples, repeatedViolations: true }] },
  securityReoffended: { refuses: [{ ...security, renewedOffence: true }], allows: [{ ...security, renewedOffence: false }] },
  securityFled: { refuses: [{ ...security, suspectFled: true }], allows: [{ ...security, suspectFled: false }] },
  securityDelegated: { refuses: [{ ...security, suspectDelegated: true }], allows: [{ ...peoples, suspectDelegated: true }] },
  securityTwice: {
    refuses: [
      { ...security, ...held(3), securityMediationsHeld: 0 },
      { ...security, ...held(1), securityMediationsHeld: 2 },
    ],
    allows: [
      { ...security, ...held(2), securityMediationsHeld: 1 },
      { ...peoples, ...held(3) },
    ],
  },
  securityDomesticViolence: { refuses: [{ ...security, domesticViolence: true }], allows: [{ ...security, domesticViolence: false }] },
  criminal: {
    refuses: [
      { ...security, injury: "light" },
      { ...peoples, injury: "serious" },
      { ...peoples, criminalSuspected: true, injury: "none" },
      { ...security, appraisalGrade: "lightTwo", injury: "minor" },
    ],
    allows: [
      { ...security, injury: "minor", appraisalGrade: "minor", criminalSuspected: false },
      { ...administrative, criminalSuspected: true },
    ],
  },
  unwilling: {
    refuses: [
      { ...security, willing: false },
      { ...peoples, willing: false },
      { ...administrative, partyRefuses: true },
    ],
    allows: [{ ...peoples, partyRefuses: false }],
  },
  minorGuardian: {
    refuses: [
      { ...security, ...child, guardianPresent: false },
      { ...peoples, minorsInvolved: true, guardianPresent: false },
    ],
    allows: [
      { ...peoples, ...child, guardianPresent: true },
      { ...peoples, minorsInvolved: false, parties: [{ partyMinor: false }], guardianPresent: false },
    ],
  },
  peoplesInCourt: {
    refuses: [
      { ...peoples, alreadyInCourt: true },
      { ...peoples, judgmentInForce: true },
    ],
    allows: [
      { ...peoples, alreadyInCourt: false, judgmentInForce: false },
      { ...administrative, judgmentInForce: true },
    ],
  },
  peoplesReserved: { refuses: [{ ...peoples, reservedToAuthority: true }], allows: [{ ...administrative, reservedToAuthority: true }] },
  peoplesStatus: { refuses: [{ ...peoples, statusQuestion: true }], allows: [{ ...peoples, statusQuestion: false }] },
  landOwnership: {
    refuses: [
      { ...peoples, ownershipUnclear: true },
      { ...peoples, farmlandMatter: "ownership" },
      { ...security, homesteadMatter: "ownership" },
    ],
    allows: [
      { ...administrative, ownershipUnclear: true },
      { ...peoples, ownershipUnclear: false, farmlandMatter: "boundary", homesteadMatter: "boundary" },
    ],
  },
};

it("every guard is tried here", () => {
  for (const layer of layers)
    expect(
      getLayer(layer)
        .standing.guards.map(({ id }) => id)
        .sort(),
    ).toEqual(Object.keys(limits).sort());
});

it.each(Object.entries(limits))("%s", async (id, { refuses, allows }) => {
  for (const facts of refuses) expect(await outcome(id, facts), JSON.stringify(facts)).toBe("yes");
  for (const facts of allows) expect(await outcome(id, facts), JSON.stringify(facts)).toBe("no");
});

it("an open question never refuses", async () => {
  for (const id of Object.keys(limits)) expect(await outcome(id, {}), id).toBe("unknown");
});

it("each names the law, the lawful route in both languages, and when it was last looked at", () => {
  for (const { lawfulRoute, law, reviewedOn, nextReviewOn } of getLayer("jiuquan").standing.guards) {
    for (const text of [law.zh, law.en, lawfulRoute.zh, lawfulRoute.en]) expect(text.length).toBeGreaterThan(5);
    expect(nextReviewOn > reviewedOn).toBe(true);
  }
});

async function outcome(id: string, facts: Facts): Promise<Outcome> {
  const { policy, standing } = getLayer("jiuquan");
  const guard = standing.guards.find((one) => one.id === id);
  if (!guard) throw new Error(`no guard \`${id}\``);
  const outcomes = await judge(policy, { [id]: guard.conditions }, facts, today);
  return outcomes[id] ?? "unknown";
}
