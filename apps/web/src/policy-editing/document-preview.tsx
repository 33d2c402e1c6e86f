/** What a document of the draft comes to, tried out beside its editor, for the kinds that can be. */
import { type DocumentKind, findKind, type Policy } from "@jiefen/policy";
import type { DraftView } from "@jiefen/server/client";
import { type ComponentType, lazy, Suspense } from "react";
import { Loading } from "../shell/states.tsx";
import { FormPreview } from "./form-preview.tsx";

export interface PreviewProps {
  readonly path: string;
  readonly layer: string;
  readonly policy: Policy;
  /** The policy is the draft as it stands now. */
  readonly fresh: boolean;
  /** The draft as the server has it. */
  readonly draft: Pick<DraftView, "id" | "version">;
  /** What of the document is in view: a question of a form, a figure, a paper. */
  readonly shown: string | undefined;
}

const VisitPreview = lazy(async () => ({ default: (await import("./visit-preview/visit-preview.tsx")).VisitPreview }));

const FigurePreview = lazy(async () => ({ default: (await import("./figure-preview/figure-preview.tsx")).FigurePreview }));
const PaperPreview = lazy(async () => ({ default: (await import("./paper-preview/paper-preview.tsx")).PaperPreview }));

const previews: Readonly<Partial<Record<DocumentKind, ComponentType<PreviewProps>>>> = {
  disputeType: FormPreview,
  record: FormPreview,
  revisit: VisitPreview,
  figures: FigurePreview,
  papers: PaperPreview,
};

export function DocumentPreview(props: PreviewProps) {
  const kind = findKind(props.path)?.kind;
  const Preview = kind && previews[kind];
  if (!Preview) return null;
  return (
    <Suspense fallback={<Loading />}>
      <Preview key={props.path} {...props} />
    </Suspense>
  );
}
