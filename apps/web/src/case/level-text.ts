/** A level of a scale, by its title. */
import { type Telling, titled } from "./telling.ts";

export function levelText({ policy, language }: Pick<Telling, "policy" | "language">, scale: string, level: string | undefined): string {
  return titled(policy.scales.find((one) => one.id === scale)?.levels ?? [], level, language);
}
