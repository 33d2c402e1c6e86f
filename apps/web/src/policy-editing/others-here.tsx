/** Who else has the draft open, and what they have just changed. */
import { CloseOutlined, TeamOutlined } from "@ant-design/icons";
import { placeTitle } from "@jiefen/builder";
import { label } from "@jiefen/forms";
import type { DraftView } from "@jiefen/server/client";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { useMe } from "../session/me.ts";
import { useLanguage } from "../words/words.ts";
import { draftedOf } from "./drafted.ts";
import { type OtherEdit, othersEdits } from "./others-edits.ts";
import { placeSearch } from "./place-search.ts";
import { usePresence } from "./use-presence.ts";

/** So many of the latest are told at once. */
const mostTold = 3;

/** What others did since the page was opened, or since it was last said to have been read. */
function useOthersEdits(view: DraftView, turned: ReadonlySet<number>) {
  const { me } = useMe();
  const [known, know] = useState(view);
  const [told, tell] = useState<readonly OtherEdit[]>([]);
  if (known !== view) {
    know(view);
    const fresh = othersEdits(known, view, me.id, turned.has(view.version));
    if (fresh.length > 0) tell([...told, ...fresh].slice(-mostTold));
  }
  return { told, read: () => tell([]) };
}

function Told({ view, other }: { readonly view: DraftView; readonly other: OtherEdit }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { edit, what } = other;
  const [first] = edit.changes;
  const drafted = draftedOf(view);
  const titles = edit.changes
    .flatMap(({ path, pointer }) => placeTitle(drafted, path, pointer) ?? [])
    .map((title) => label(title, language));
  const places = [...new Set(titles)].join(language === "zh" ? "、" : ", ");
  const said = what === "made" ? t("coediting.changed", { name: edit.by.name }) : t("coediting.undone", { name: edit.by.name });
  return (
    <li>
      {said} {first ? <Link to={placeSearch(first.path, first.pointer)}>{places}</Link> : places}
    </li>
  );
}

export function OthersHere({ view, turned }: { readonly view: DraftView; readonly turned: ReadonlySet<number> }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [search] = useSearchParams();
  const others = usePresence(view, search.get("file") ?? "", search.get("at") ?? "");
  const { told, read } = useOthersEdits(view, turned);
  const drafted = draftedOf(view);
  const here = others.map(({ person, path, pointer = "" }) => {
    const title = path === undefined ? undefined : placeTitle(drafted, path, pointer);
    return title ? t("coediting.at", { name: person.name, place: label(title, language) }) : person.name;
  });
  return (
    <div className="others-here" role="status">
      {here.length > 0 && (
        <p className="quiet">
          <TeamOutlined aria-hidden /> {t("coediting.here", { names: here.join(language === "zh" ? "、" : ", ") })}
        </p>
      )}
      {told.length > 0 && (
        <div className="notice others-told">
          <ul>
            {told.map((other) => (
              <Told key={`${other.edit.id} ${other.what}`} view={view} other={other} />
            ))}
          </ul>
          <Button type="text" size="small" icon={<CloseOutlined aria-hidden />} aria-label={t("coediting.read")} onClick={read} />
        </div>
      )}
    </div>
  );
}
