/** Editing a draft: what can be changed on the left, the chosen entry beside it, saved as it is changed. */
import { RedoOutlined, UndoOutlined } from "@ant-design/icons";
import type { DraftView } from "@jiefen/server/client";
import { Button } from "antd";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { DraftFrame } from "./draft-frame.tsx";
import { DraftWork } from "./draft-work.tsx";
import { type Saving, useSaving } from "./use-saving.ts";

/** In a box one types in, these keys are the box's own. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

function useUndoKeys({ undo, redo }: Saving, view: DraftView) {
  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const again = key === "y" || (key === "z" && event.shiftKey);
      if (again && view.redoable) redo();
      else if (key === "z" && !event.shiftKey && view.undoable) undo();
      else return;
      event.preventDefault();
    }
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [undo, redo, view.undoable, view.redoable]);
}

function Status({ saving }: { readonly saving: Saving }) {
  const { t } = useTranslation();
  const failed = saving.unsaved.filter(({ error }) => error).length;
  return (
    <span className={failed > 0 ? "quiet trouble" : "quiet"} role="status">
      {saving.busy ? t("draft.saving") : failed > 0 ? t("draft.unsaved", { count: failed }) : t("draft.saved")}
    </span>
  );
}

function Editing({ view }: { readonly view: DraftView }) {
  const { t } = useTranslation();
  const saving = useSaving(view);
  useUndoKeys(saving, view);
  const mayEdit = view.may.includes("edit");
  return (
    <>
      {mayEdit && (
        <div className="draft-bar">
          <Button icon={<UndoOutlined aria-hidden />} disabled={!view.undoable || saving.busy} onClick={saving.undo} title="Ctrl+Z">
            {t("draft.undo")}
          </Button>
          <Button icon={<RedoOutlined aria-hidden />} disabled={!view.redoable || saving.busy} onClick={saving.redo} title="Ctrl+Y">
            {t("draft.redo")}
          </Button>
          <Status saving={saving} />
        </div>
      )}
      <DraftWork view={view} saving={saving} />
    </>
  );
}

export function DraftPage() {
  return <DraftFrame>{(view) => <Editing key={view.id} view={view} />}</DraftFrame>;
}
