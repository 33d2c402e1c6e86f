/** Where stages and steps are drawn: stages one below the other by their distance from the start, steps that lead back on the left, steps that
 * skip stages on the right, each in a lane of its own with its name where it arrives, so that no two names and no stage lie over one another. */

export interface LaidStage {
  readonly id: string;
  /** Lines of text in it, besides its title. */
  readonly lines: number;
}

export interface LaidStep {
  readonly id: string;
  readonly from: readonly string[];
  readonly to: string;
}

export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** One way of a step from one stage. The first of those that share a lane has the name. */
export interface Route {
  readonly id: string;
  readonly step: string;
  readonly source: string;
  readonly target: string;
  /** Of an SVG path. */
  readonly d: string;
  readonly label?: { readonly x: number; readonly y: number; readonly align: "left" | "right" | "middle" };
}

export interface Layout {
  readonly boxes: readonly Box[];
  readonly routes: readonly Route[];
  readonly width: number;
  readonly height: number;
}

export const boxWidth = 272;
export const labelWidth = 232;
const titleHeight = 44;
const lineHeight = 26;
const entryHeight = 26;
const exitHeight = 14;
const laneWidth = 16;
const gutter = labelWidth + 12;
const margin = 16;
const least = 44;

/** Stages by their distance from the start, along steps that lead on in declared order; what no step leads to comes last. */
export function inRows(initial: string, stages: readonly string[], steps: readonly LaidStep[]): readonly string[] {
  const declared = new Map(stages.map((id, index) => [id, index]));
  const before = (one: string, other: string) => (declared.get(one) ?? 0) < (declared.get(other) ?? 0);
  const rank = new Map<string, number>([[initial, 0]]);
  const reach = (lead: (from: string, to: string) => boolean) => {
    for (let round = 0; round < stages.length; round += 1) {
      for (const { from, to } of steps) {
        for (const source of from) {
          const at = rank.get(source);
          if (at === undefined || to === initial || !lead(source, to)) continue;
          rank.set(to, Math.max(rank.get(to) ?? 0, at + 1));
        }
      }
    }
  };
  reach(before);
  // What only a step back leads to comes after the stage it is reached from.
  for (let known = -1; known !== rank.size; ) {
    known = rank.size;
    reach((from, to) => before(from, to) || !rank.has(to));
  }
  const last = stages.length + 1;
  return [...stages].sort((one, other) => (rank.get(one) ?? last) - (rank.get(other) ?? last) || (before(one, other) ? -1 : 1));
}

interface Lane {
  readonly step: string;
  readonly sources: readonly string[];
  readonly target: string;
  readonly top: number;
  readonly bottom: number;
}

/** Short ones lie inside; those that do not overlap share one. */
function laneOf(lanes: readonly Lane[]): ReadonlyMap<Lane, number> {
  const taken: { readonly top: number; readonly bottom: number }[][] = [];
  const found = new Map<Lane, number>();
  for (const lane of [...lanes].sort((one, other) => one.bottom - one.top - (other.bottom - other.top) || one.top - other.top)) {
    let index = taken.findIndex((others) => others.every(({ top, bottom }) => lane.bottom < top || bottom < lane.top));
    if (index < 0) index = taken.push([]) - 1;
    taken[index]?.push(lane);
    found.set(lane, index);
  }
  return found;
}

interface Side {
  readonly lanes: readonly Lane[];
  /** Lines of ports on this side of a stage, from above: `true` for a way in, with its name. */
  readonly ports: (id: string) => readonly { readonly lane: Lane; readonly entry: boolean }[];
}

/** On the right ways come from above and go below; on the left the other way round. */
function sideOf(lanes: readonly Lane[], entriesFirst: boolean): Side {
  const ports = (id: string) => {
    const entries = lanes.filter(({ target }) => target === id).map((lane) => ({ lane, entry: true }));
    const exits = lanes.filter(({ sources }) => sources.includes(id)).map((lane) => ({ lane, entry: false }));
    return entriesFirst ? [...entries, ...exits] : [...exits, ...entries];
  };
  return { lanes, ports };
}

const portsHeight = (side: Side, id: string) =>
  side.ports(id).reduce((sum, { entry }) => sum + (entry ? entryHeight : exitHeight), 0) + (side.ports(id).length > 0 ? exitHeight : 0);

export function layoutOf(initial: string, stages: readonly LaidStage[], steps: readonly LaidStep[]): Layout {
  const rows = inRows(
    initial,
    stages.map(({ id }) => id),
    steps,
  );
  const row = new Map(rows.map((id, index) => [id, index]));
  const at = (id: string) => row.get(id) ?? 0;
  const straight: { readonly step: string; readonly source: string; readonly target: string }[] = [];
  const [left, right]: [Lane[], Lane[]] = [[], []];
  for (const { id, from, to } of steps.filter((one) => row.has(one.to))) {
    const known = from.filter((source) => row.has(source) && source !== to);
    const on = known.filter((source) => at(source) < at(to));
    const back = known.filter((source) => at(source) > at(to));
    const span = (sources: readonly string[]) => {
      const all = [...sources, to].map(at);
      return { step: id, sources, target: to, top: Math.min(...all), bottom: Math.max(...all) };
    };
    const [first] = on;
    if (on.length === 1 && first !== undefined && at(first) === at(to) - 1) straight.push({ step: id, source: first, target: to });
    else if (on.length > 0) right.push(span(on));
    if (back.length > 0) left.push(span(back));
  }
  const sides = { left: sideOf(left, false), right: sideOf(right, true) };
  const laneLeft = laneOf(left);
  const laneRight = laneOf(right);
  const lanesLeft = Math.max(-1, ...laneLeft.values()) + 1;
  const lanesRight = Math.max(-1, ...laneRight.values()) + 1;
  const x = margin + (lanesLeft > 0 ? lanesLeft * laneWidth + gutter : 0);
  const width = x + boxWidth + (lanesRight > 0 ? lanesRight * laneWidth + gutter : 0) + margin;
  const boxes: Box[] = [];
  let y = margin;
  for (const id of rows) {
    const lines = stages.find((stage) => stage.id === id)?.lines ?? 0;
    const height = Math.max(titleHeight + lines * lineHeight, portsHeight(sides.left, id), portsHeight(sides.right, id));
    boxes.push({ id, x, y, height });
    const between = straight.filter(({ source }) => source === id).length;
    y += height + Math.max(least, between * lineHeight + 28);
  }
  const boxOf = new Map(boxes.map((box) => [box.id, box]));
  const portY = (side: Side, id: string, lane: Lane, entry: boolean): number => {
    const box = boxOf.get(id);
    let down = (box?.y ?? 0) + 4;
    for (const port of side.ports(id)) {
      down += port.entry ? entryHeight : exitHeight;
      if (port.lane === lane && port.entry === entry) return down - (port.entry ? 4 : 0);
    }
    return down;
  };
  const laned = (side: Side, lanes: ReadonlyMap<Lane, number>, onLeft: boolean): readonly Route[] =>
    side.lanes.flatMap((lane) => {
      const edge = onLeft ? x : x + boxWidth;
      const out = (onLeft ? -1 : 1) * (gutter + (lanes.get(lane) ?? 0) * laneWidth);
      const end = portY(side, lane.target, lane, true);
      return lane.sources.map((source, index): Route => {
        const start = portY(side, source, lane, false);
        return {
          id: `${lane.step} ${source} ${onLeft ? "back" : "on"}`,
          step: lane.step,
          source,
          target: lane.target,
          d: cornered(edge, start, edge + out, end),
          ...(index === 0 && { label: { x: edge + (onLeft ? -10 : 10), y: end, align: onLeft ? ("right" as const) : ("left" as const) } }),
        };
      });
    });
  const downward = straight.map(({ step, source, target }): Route => {
    const [above, below] = [boxOf.get(source), boxOf.get(target)];
    const index = straight.filter((one) => one.source === source).findIndex((one) => one.step === step);
    const top = (above?.y ?? 0) + (above?.height ?? 0);
    const middle = x + boxWidth / 2;
    return {
      id: `${step} ${source} down`,
      step,
      source,
      target,
      d: `M${middle},${top} L${middle},${(below?.y ?? 0) - 2}`,
      label: { x: middle, y: top + 12 + index * lineHeight + lineHeight / 2, align: "middle" },
    };
  });
  return {
    boxes,
    routes: [...downward, ...laned(sides.right, laneRight, false), ...laned(sides.left, laneLeft, true)],
    width,
    height: y - least + margin,
  };
}

/** Out to the lane, along it, and back in, with rounded corners. */
function cornered(edge: number, start: number, lane: number, end: number): string {
  const away = Math.sign(lane - edge);
  const down = Math.sign(end - start);
  const round = Math.min(8, Math.abs(end - start) / 2);
  return [
    `M${edge},${start}`,
    `L${lane - away * round},${start}`,
    `Q${lane},${start} ${lane},${start + down * round}`,
    `L${lane},${end - down * round}`,
    `Q${lane},${end} ${lane - away * round},${end}`,
    `L${edge + away * 2},${end}`,
  ].join(" ");
}
