/** Choosing by weight, and numbers out of weighted bands. */
import type { SyntheticBand } from "@jiefen/policy";
import type { Chance } from "./chance.ts";

/** Chance is drawn in parts as small as this. */
const parts = 2 ** 30;

/** Chooses each as often as its weight says; undefined where none has any. */
export function chooser<Value>(weighted: readonly (readonly [Value, number])[], chance: Chance): (() => Value | undefined) | undefined {
  const possible = weighted.filter(([, weight]) => weight > 0);
  const sum = possible.reduce((total, [, weight]) => total + weight, 0);
  if (sum <= 0) return undefined;
  const values = possible.map(([value]) => value);
  const bounds: number[] = [];
  let passed = 0;
  for (const [, weight] of possible) {
    passed += weight;
    bounds.push((passed / sum) * parts);
  }
  return () => {
    const drawn = chance.number(0, parts - 1);
    let at = 0;
    for (const bound of bounds) {
      if (drawn < bound) break;
      at += 1;
    }
    return values[Math.min(at, values.length - 1)];
  };
}

/** Whole multiples of `step` from `low` to `high` steps. */
interface Steps {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** Whole numbers of the bands, as far as they lie from `least` to `most`; undefined where nothing of them does. Of money, every order of
 * magnitude is as likely within a band, and sums are round. */
export function numbersIn(
  bands: readonly SyntheticBand[] | undefined,
  least: number,
  most: number,
  chance: Chance,
  money = false,
): (() => number) | undefined {
  const within = (bands ?? []).flatMap(({ between: [from, to], weight }) => {
    const [low, high] = [Math.ceil(Math.max(from, least)), Math.floor(Math.min(to, most))];
    if (low > high) return [];
    return money ? inOrders(low, high, weight) : [[{ low, high, step: 1 }, weight] as const];
  });
  const choose = chooser<Steps>(within, chance);
  return (
    choose &&
    (() => {
      const { low, high, step } = choose() ?? { low: 0, high: 0, step: 1 };
      return chance.number(low, high) * step;
    })
  );
}

/** A band of money by orders of magnitude, each weighing as much as it fills of its order; people name sums of one or two figures. */
function inOrders(low: number, high: number, weight: number): readonly (readonly [Steps, number])[] {
  const found: (readonly [Steps, number])[] = [];
  let order = 1;
  for (let from = low; from <= high; from = order) {
    while (order <= from) order *= 10;
    const to = Math.min(high, order - 1);
    const filled = Math.log10((to + 1) / Math.max(1, from));
    found.push([roundly(from, to, order / 100), weight * filled]);
  }
  const all = found.reduce((sum, [, filled]) => sum + filled, 0);
  return all > 0 ? found.map(([steps, filled]) => [steps, (filled / all) * weight] as const) : found.map(([steps]) => [steps, weight]);
}

function roundly(from: number, to: number, step: number): Steps {
  const [low, high] = [Math.ceil(from / step), Math.floor(to / step)];
  return step > 1 && low <= high ? { low, high, step } : { low: from, high: to, step: 1 };
}
