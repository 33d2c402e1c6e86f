/** The dispute type named on the command line. */
import { type DisputeType, nearest, type Policy } from "@jiefen/policy";
import { Misuse } from "../command-line/misuse.ts";

/** Throws `Misuse` for a type the layer does not have. */
export function requireType(policy: Policy, id: string): DisputeType {
  const known = policy.disputeTypes.filter(({ retired }) => !retired);
  const found = known.find((type) => type.id === id);
  if (found) return found;
  const ids = known.map((type) => type.id);
  const near = nearest(id, ids);
  throw new Misuse(
    { zh: `\`${policy.layer.id}\` 没有纠纷类型 \`${id}\`。`, en: `\`${policy.layer.id}\` has no dispute type \`${id}\`.` },
    near
      ? { zh: `是否想用 \`${near}\`？`, en: `Did you mean \`${near}\`?` }
      : { zh: `现有：${ids.join("、")}。`, en: `There are ${ids.join(", ")}.` },
  );
}
