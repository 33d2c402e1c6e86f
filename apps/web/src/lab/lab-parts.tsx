/** The parts of the lab, in the order of their tabs; each is loaded when it is first opened. */
import { lazy } from "react";
import type { LabPart } from "./lab-part.ts";

export const labParts: readonly LabPart[] = [
  { path: "", name: "tune", Component: lazy(async () => ({ default: (await import("./tune/tune-part.tsx")).TunePart })) },
  { path: "rules", name: "rules", Component: lazy(async () => ({ default: (await import("./rules/rules-part.tsx")).RulesPart })) },
  { path: "case", name: "case", Component: lazy(async () => ({ default: (await import("./one-case/one-case-part.tsx")).OneCasePart })) },
  {
    path: "timeline",
    name: "timeline",
    Component: lazy(async () => ({ default: (await import("./timeline/timeline-part.tsx")).TimelinePart })),
  },
  {
    path: "scenarios",
    name: "scenarios",
    Component: lazy(async () => ({ default: (await import("./scenarios/scenarios-part.tsx")).ScenariosPart })),
  },
  { path: "checks", name: "checks", Component: lazy(async () => ({ default: (await import("./proofs/checks-part.tsx")).ChecksPart })) },
];
