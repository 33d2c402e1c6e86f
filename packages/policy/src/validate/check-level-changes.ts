/** Who decides on changes of level, and who is told: scales, levels and roles that exist, and roles that may decide. */
import type { GradingDocument } from "../document/grading.ts";
import type { Issue } from "../policy/issue.ts";
import type { Checking } from "./checking.ts";
import { checkName, checkNames } from "./names.ts";
import { mayNot, rolesOf } from "./references.ts";

const path = "rules/grading.json";

export function levelChangeIssues(checking: Checking, grading: GradingDocument): readonly Issue[] {
  const { scales, correction, override, notify = {} } = grading;
  const levels = levelIds(checking);
  return [
    ...Object.entries(correction?.secondPersonFrom ?? {}).flatMap(([scale, level]) => {
      const place = checking.locate(path, `/correction/secondPersonFrom/${scale}`);
      const known = Object.hasOwn(scales, scale) ? scales[scale] : undefined;
      return known ? checkName(place, "level", level, Object.keys(known.levels)) : checkName(place, "scale", scale, Object.keys(scales));
    }),
    ...decidersByLevel(checking, path, "/correction/roles", correction?.roles ?? {}, levels),
    ...decidersByLevel(checking, path, "/override/roles", override?.roles ?? {}, levels),
    ...rolesByLevel(checking, path, "/notify", notify, levels),
  ];
}

/** Of every scale. */
export function levelIds(checking: Checking): readonly string[] {
  return Object.values(checking.documents.get(path)?.scales ?? {}).flatMap((scale) => Object.keys(scale.levels));
}

type RolesByLevel = Readonly<Record<string, readonly string[]>>;

function rolesByLevel(checking: Checking, file: string, pointer: string, roles: RolesByLevel, levels: readonly string[]): readonly Issue[] {
  const at = (below: string) => checking.locate(file, below);
  return Object.entries(roles).flatMap(([level, named]) => [
    ...checkName(at(`${pointer}/${level}`), "level", level, levels),
    ...checkNames(at, `${pointer}/${level}`, "role", named, rolesOf(checking)),
  ]);
}

/** Roles by level that decide on what others propose: what nobody has the permission to decide would wait for ever. */
export function decidersByLevel(
  checking: Checking,
  file: string,
  pointer: string,
  roles: RolesByLevel,
  levels: readonly string[],
): readonly Issue[] {
  return [
    ...rolesByLevel(checking, file, pointer, roles, levels),
    ...Object.entries(roles).flatMap(([level, named]) => mayNot(checking, file, `${pointer}/${level}`, named, "case.decide")),
  ];
}
