/** Who may do what with drafts of policy. Part of the expectations. */
import type { Row } from "./expectations.ts";

type OfLayer = Extract<Row, { readonly of: "layer" }>;

interface Drafting {
  /** Columns of those who read policy and of those who write it. */
  readonly keepers: string;
  readonly administrators: string;
  readonly layers: OfLayer["at"];
  readonly ownLayer: OfLayer["at"];
  readonly containingLayer: OfLayer["at"];
}

export const draftExpectations = ({ keepers, administrators, layers, ownLayer, containingLayer }: Drafting) =>
  ({
    "GET /api/drafts": { of: "layer", who: keepers, at: layers },
    "POST /api/drafts": { of: "layer", who: administrators, at: ownLayer },
    "GET /api/drafts/:id": { of: "layer", who: keepers, at: layers },
    "POST /api/drafts/:id/edits": { of: "layer", who: administrators, at: ownLayer },
    "POST /api/drafts/:id/presence": { of: "layer", who: keepers, at: layers },
    "GET /api/drafts/:id/export": { of: "layer", who: keepers, at: layers },
    "GET /api/drafts/:id/figures/:figure": { of: "layer", who: keepers, at: layers },
    "GET /api/drafts/:id/papers/:paper": { of: "layer", who: keepers, at: layers },
    "GET /api/drafts/:id/papers/:paper/file": { of: "layer", who: keepers, at: layers },
    "GET /api/drafts/:id/templates/:paper": { of: "layer", who: keepers, at: layers },
    "POST /api/drafts/:id/templates/:paper": { of: "layer", who: administrators, at: ownLayer },
    "POST /api/drafts/:id/imports/preview": { of: "layer", who: administrators, at: ownLayer },
    "POST /api/drafts/:id/imports": { of: "layer", who: administrators, at: ownLayer },
    "POST /api/drafts/:id/undo": { of: "layer", who: administrators, at: ownLayer },
    "POST /api/drafts/:id/redo": { of: "layer", who: administrators, at: ownLayer },
    "GET /api/drafts/:id/check": { of: "layer", who: keepers, at: layers },
    "GET /api/drafts/:id/impact": { of: "layer", who: keepers, at: layers },
    "POST /api/drafts/:id/submit": { of: "layer", who: administrators, at: ownLayer },
    "POST /api/drafts/:id/take-back": { of: "layer", who: administrators, at: ownLayer },
    "POST /api/drafts/:id/return": { of: "layer", who: administrators, at: containingLayer },
    "POST /api/drafts/:id/approve": { of: "layer", who: administrators, at: containingLayer },
    "GET /api/drafts/:id/rebase": { of: "layer", who: keepers, at: layers },
    "POST /api/drafts/:id/rebase": { of: "layer", who: administrators, at: ownLayer },
    "POST /api/drafts/:id/settlements": { of: "layer", who: administrators, at: ownLayer },
    "POST /api/drafts/:id/discard": { of: "layer", who: administrators, at: ownLayer },
  }) as const satisfies Readonly<Record<string, Row>>;
