/** Meta-schema of `rules/<layer>/closure.json`. */
import { closed, condition, documentSchema, flag, id, ids, keyed, order, someIds, source, words } from "./meta-schema.ts";

const item = closed(
  { title: words, remedy: words, "x-order": order, conditions: condition, source },
  { appliesWhen: condition, retired: flag },
);
const signature = closed({ title: words, "x-order": order, roles: someIds }, { appliesWhen: condition, notHandler: flag });
const ground = closed({ title: words, "x-order": order, items: ids });

export const closureSchema = documentSchema(
  closed({ record: id, groundField: id, items: keyed(item), signatures: keyed(signature), grounds: keyed(ground) }),
);
