/** The way from numbers being tried to a draft, for those who may edit it. */
import type { DraftView } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLayers } from "../../policy/use-policy.ts";
import { oneDraft } from "../../policy-editing/queries.ts";
import { useMe } from "../../session/me.ts";
import type { LabPartProps } from "../lab-part.ts";
import { useStudied } from "../study/study-provider.tsx";
import { SaveDialog } from "./save-dialog.tsx";

/** A layer's policy is edited by people of its own division; a draft says itself who may edit it. */
export function SaveValues(props: LabPartProps) {
  const { me } = useMe();
  const { layer, draft: id } = props.source;
  const layers = useLayers().data ?? [];
  const draft = useQuery({ ...oneDraft(id ?? ""), enabled: id !== undefined }).data;
  const division = layers.find((one) => one.id === layer)?.division;
  const may = draft ? draft.may.includes("edit") : id === undefined && me.permissions.includes("policy.edit") && division === me.division;
  return may ? <Saving {...props} view={draft} /> : null;
}

function Saving({ view, ...props }: LabPartProps & { readonly view: DraftView | undefined }) {
  const { t } = useTranslation();
  const none = useStudied(({ values }) => Object.keys(values).length === 0);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="primary" disabled={none} onClick={() => setOpen(true)}>
        {t("labTune.save")}
      </Button>
      {open && <SaveDialog {...props} view={view} onClose={() => setOpen(false)} />}
    </>
  );
}
