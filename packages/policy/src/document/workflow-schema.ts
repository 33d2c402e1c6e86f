/** Meta-schema of `rules/<layer>/workflow.json`. */
import { closed, condition, documentSchema, flag, id, keyed, order, someIds, words } from "./meta-schema.ts";
import { effects, sessionTells } from "./workflow.ts";

const stage = closed({ title: words, "x-order": order, kind: { enum: ["open", "closed"] } });

const transition = closed(
  { title: words, "x-order": order, from: someIds, roles: someIds },
  {
    to: id,
    record: id,
    conditions: condition,
    remedy: words,
    effects: { type: "array", items: { enum: [...effects] }, uniqueItems: true },
    retired: flag,
  },
);

export const workflowSchema = documentSchema(
  closed(
    {
      initial: id,
      stages: keyed(stage),
      transitions: keyed(transition),
      obligations: closed({
        record: id,
        list: id,
        descriptionField: id,
        dueField: id,
        performance: closed({ record: id, obligationField: id, doneField: id }),
      }),
    },
    {
      transfer: closed({ roles: someIds, acceptedBy: someIds }),
      session: closed({ record: id }, { fills: keyed({ enum: [...sessionTells] }) }),
    },
  ),
);
