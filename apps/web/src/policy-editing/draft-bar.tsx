/** Undoing and redoing, by button and by key, and whether everything is saved. */
import { RedoOutlined, UndoOutlined } from "@ant-design/icons";
import type { DraftView } from "@jiefen/server/client";
import { App, Button } from "antd";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../session/me.ts";
import type { Saving } from "./use-saving.ts";

/** In a box one types in, these keys are the box's own. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** `waiting` says that what was just changed is still on its way: undoing now would take back what came before it. */
function useUndoKeys(undo: () => void, redo: () => void, view: DraftView, waiting: (() => void) | undefined) {
  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const again = key === "y" || (key === "z" && event.shiftKey);
      if (key !== "z" && key !== "y") return;
      if (waiting) waiting();
      else if (again && view.redoable) redo();
      else if (key === "z" && !event.shiftKey && view.undoable) undo();
      else return;
      event.preventDefault();
    }
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [undo, redo, waiting, view.undoable, view.redoable]);
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

export function DraftBar({ view, saving }: { readonly view: DraftView; readonly saving: Saving }) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const { me } = useMe();
  const last = view.history.findLast(({ undone }) => !undone);
  // The latest edit may be somebody else's: it is taken back knowingly.
  const undo = () => {
    if (!last || last.by.id === me.id) return saving.undo();
    modal.confirm({
      title: t("coediting.undoTitle", { name: last.by.name }),
      content: t("coediting.undoHint"),
      okText: t("draft.undo"),
      cancelText: t("state.cancel"),
      onOk: saving.undo,
    });
  };
  useUndoKeys(undo, saving.redo, view, saving.busy ? () => void message.info(t("draft.stillSaving")) : undefined);
  return (
    <div className="draft-bar">
      <Button icon={<UndoOutlined aria-hidden />} disabled={!view.undoable || saving.busy} onClick={undo} title="Ctrl+Z">
        {t("draft.undo")}
      </Button>
      <Button icon={<RedoOutlined aria-hidden />} disabled={!view.redoable || saving.busy} onClick={saving.redo} title="Ctrl+Y">
        {t("draft.redo")}
      </Button>
      <Status saving={saving} />
    </div>
  );
}
