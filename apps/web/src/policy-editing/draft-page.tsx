/** Editing a draft: what can be changed on the left, the chosen entry beside it, saved as it is changed. */
import type { DraftView } from "@jiefen/server/client";
import { useEffect } from "react";
import { DraftBar } from "./draft-bar.tsx";
import { DraftFrame } from "./draft-frame.tsx";
import { DraftWork } from "./draft-work.tsx";
import { ExchangePanel } from "./exchange/exchange-panel.tsx";
import { OthersHere } from "./others-here.tsx";
import { useSaving } from "./use-saving.ts";
import { useShown } from "./use-shown.ts";

/** What is in the box that has the focus is handed on when the page is left or put aside. */
function useHandOn() {
  useEffect(() => {
    const handOn = () => document.activeElement instanceof HTMLElement && document.activeElement.blur();
    const putAside = () => document.visibilityState === "hidden" && handOn();
    addEventListener("beforeunload", handOn);
    addEventListener("pagehide", handOn);
    document.addEventListener("visibilitychange", putAside);
    return () => {
      removeEventListener("beforeunload", handOn);
      removeEventListener("pagehide", handOn);
      document.removeEventListener("visibilitychange", putAside);
    };
  }, []);
}

function Editing({ newest }: { readonly newest: DraftView }) {
  const { view, area, typed } = useShown(newest);
  const saving = useSaving(view);
  useHandOn();
  const change: typeof saving.change = (changes) => {
    saving.change(changes);
    typed();
  };
  return (
    <div ref={area}>
      <OthersHere view={view} turned={saving.turned} />
      {view.may.includes("edit") && <DraftBar view={view} saving={saving} />}
      <ExchangePanel view={view} />
      <DraftWork view={view} saving={{ ...saving, change }} />
    </div>
  );
}

export function DraftPage() {
  return <DraftFrame>{(view) => <Editing key={view.id} newest={view} />}</DraftFrame>;
}
