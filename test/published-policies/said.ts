/** Whether a compiled policy says what was published of a level: its name and colour, criteria, who handles it, how it is followed, by when. */
import { requiredTeam } from "@jiefen/casework";
import { type Citation, type Colour, factsIn, type Level, levelFactOf, type Policy, type Scale } from "@jiefen/policy";
import type { ReadLayer } from "../shipped-policy/layers-below.ts";
import type { PublishedLevel } from "./places.ts";

/** By the character that names it. */
const swatches: Readonly<Record<string, string>> = { 红: "red", 橙: "orange", 黄: "yellow", 蓝: "blue", 绿: "green", "": "grey" };

interface Found {
  readonly level?: { readonly scale: Scale; readonly level: Level };
  readonly colour?: Colour;
}

const isCalled = (title: string, name: string): boolean => title === name || title.startsWith(`${name}（`);

function find({ scales, colours }: Policy, name: string): Found {
  const found = scales.flatMap((scale) => scale.levels.filter(({ title }) => isCalled(title.zh, name)).map((level) => ({ scale, level })));
  const colour = colours.find(({ title }) => isCalled(title.zh, name));
  return { ...(found[0] && { level: found[0] }), ...(colour && { colour }) };
}

/** What is missing, in words for whoever reads the failure. */
export function checkLevel({ policy }: Pick<ReadLayer, "policy">, published: PublishedLevel): readonly string[] {
  const found = find(policy, published.name);
  const swatch = found.level?.level.swatch ?? found.colour?.swatch;
  return [
    ...(swatch === swatches[published.colour] ? [] : [`colour of ${published.name}: ${swatch}`]),
    ...published.criteria.filter((text) => !isCriterion(policy, found, text)).map((text) => `criterion: ${text}`),
    ...(published.handler === "" || isHandledBy(policy, found, published.handler) ? [] : [`handler: ${published.handler}`]),
    ...(published.revisit === "" || isCited(followed(policy), published.revisit) ? [] : [`revisit: ${published.revisit}`]),
    ...(published.deadline === "" || isCited(policy.deadlines, published.deadline) ? [] : [`deadline: ${published.deadline}`]),
  ];
}

type Cited = { readonly source: Citation };

/** Each part that stands between semicolons. */
function isCited(entries: readonly Cited[], text: string): boolean {
  return text.split(/[;；]/).every((part) => entries.some(({ source }) => source.text.includes(part)));
}

const followed = ({ plans, deadlines }: Policy): readonly Cited[] => [...plans, ...deadlines];

/** Cited by a criterion that leads to the level; of a level reached by points or a colour, by whatever leads there; of the lowest, by what begins. */
function isCriterion(policy: Policy, { level }: Found, text: string): boolean {
  const leading = policy.criteria.filter(({ event }) => event.type === "points" || event.params.level === level?.level.id);
  const isLowest = level !== undefined && level.scale.initial === level.level.id;
  return isCited(level ? leading : policy.plans, text) || (isLowest && leading.length === 0);
}

/** The team of the level is called so; or the plan of its colour names who visits. */
function isHandledBy(policy: Policy, { level }: Found, handler: string): boolean {
  const team = policy.teams.find(({ title }) => title.zh === handler);
  if (!team) return policy.plans.some(({ mode, source }) => mode?.roles !== undefined && source.text.includes(handler));
  if (!level) return false;
  const name = level.scale.id === policy.scales[0]?.id ? "levelInForce" : levelFactOf(level.scale.id);
  if (!factsIn(team.conditions).includes(name)) return true;
  return requiredTeam(policy, { [name]: level.level.id }, "2026-11-24")?.id === team.id;
}

export function countOfLevels({ scales, colours }: Policy): number {
  const names = new Set([...scales.flatMap(({ levels }) => levels), ...colours].map(({ title }) => title.zh));
  return names.size;
}

/** Clauses of the published closing that no stage, item, deadline, plan or number of the policy says. */
export function closureIsSaid(policy: Policy, closure: string): readonly string[] {
  const stages = policy.stages.map(({ title }) => title.zh);
  const cited = [...policy.closure.items, ...policy.deadlines, ...Object.values(policy.parameters)].map(({ source }) => source.text);
  const clauses = closure.split(/[→;；,-]/).filter((clause) => clause !== "");
  return clauses.filter((clause) => ![...stages, ...cited].some((text) => text.includes(clause)));
}
