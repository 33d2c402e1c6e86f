/** Bringing files to the case that is open. */
import type { AttachmentKind } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { useLanguage } from "../words/words.ts";
import { FilePicker } from "./file-picker.tsx";
import { placesOf } from "./places.ts";
import { UploadList } from "./upload-list.tsx";
import { useUploads } from "./use-uploads.ts";

export function UploadPart({ kinds }: { readonly kinds: readonly AttachmentKind[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const uploads = useUploads();
  return (
    <FilePicker kinds={kinds} placesFor={(kind) => placesOf(policy, view, kind, language, t)} onFiles={uploads.send}>
      <UploadList uploads={uploads} />
    </FilePicker>
  );
}
