/** Words in English: keys of other programs. */
import type { Shape } from "../shape.ts";
import type { keyPages as zh } from "../zh/keys.ts";

export const keyPages: Shape<typeof zh> = {
  apiKeys: {
    title: "API keys",
    intro: "For other systems that send disputes. Requests carry Authorization: Bearer and the key; /api/openapi.json describes the API.",
    empty: "There are no keys yet",
    give: "Add a key",
    name: "For which system",
    division: "For which division",
    permissions: "What it may do",
    may: {
      "case.import": "send disputes",
      "case.read": "read disputes (personal data masked)",
      "case.readPersonal": "see personal data of the parties",
    },
    days: "Valid for days",
    needed: "Name the system and the division, and choose at least one permission.",
    once: "The key for “{{name}}” is shown this once; copy it now.",
    secret: "Key",
    ends: "valid until {{time}}",
    used: "last used {{time}}",
    neverUsed: "never used",
    revoke: "Revoke",
    revoked: "Revoked",
    revokeSure: "Revoke “{{name}}”? This cannot be undone.",
  },
};
