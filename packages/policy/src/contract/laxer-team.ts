/** Whether one team asks for at least the seats of another. */

export interface Seat {
  readonly id: string;
  /** Any one of these may take it. */
  readonly roles: readonly string[];
  readonly least: number;
}

/** A seat of the one team that no seat of the other stands for: each may stand for one, with at least as many people of no other roles.
 * Undefined where all are stood for. An order: what stands for a seat that stands for another stands for that one, too. */
export function findSeatLeftOut(before: readonly Seat[], after: readonly Seat[]): Seat | undefined {
  const taken = new Map<Seat, Seat>();
  return before.find((seat) => !isPlaced(seat, after, taken, new Set()));
}

/** Finds a seat for one more, moving those placed before where it must. */
function isPlaced(seat: Seat, among: readonly Seat[], taken: Map<Seat, Seat>, tried: Set<Seat>): boolean {
  return among.some((one) => {
    if (tried.has(one) || !standsFor(one, seat)) return false;
    tried.add(one);
    const sitting = taken.get(one);
    if (sitting !== undefined && !isPlaced(sitting, among, taken, tried)) return false;
    taken.set(one, seat);
    return true;
  });
}

function standsFor(now: Seat, old: Seat): boolean {
  return now.least >= old.least && now.roles.length > 0 && now.roles.every((role) => old.roles.includes(role));
}
