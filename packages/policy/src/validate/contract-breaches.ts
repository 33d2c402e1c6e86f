/** What a layer does against the contracts of the layers above, told even of documents that have other faults. */
import { breachesOf } from "../contract/breaches.ts";
import { contractEntries } from "../contract/rule-at.ts";
import type { PolicyFile } from "../overlay/effective-policy.ts";
import { layChain } from "../overlay/steps.ts";
import type { Issue } from "../policy/issue.ts";
import { contractsOf, titleOf } from "./check-contracts.ts";

/** `contract-breach`, `field-fixed` and `retire-instead` of this layer; none for the highest. `files` are those of its chain, of which the ones
 * above it are sound. */
export function contractBreaches(files: readonly PolicyFile[], layer: string): readonly Issue[] {
  const { steps } = layChain(files, layer);
  const [above, below] = steps.slice(-2);
  if (above === undefined || below === undefined) return [];
  return breachesOf(above, below, contractEntries(contractsOf(above)), titleOf(above));
}
