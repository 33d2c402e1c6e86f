/** What can be changed, by kind, found by name; what this layer has changed or what is wrong is marked. */
import { ExclamationCircleFilled, PlusOutlined, SearchOutlined } from "@ant-design/icons";
import {
  type CatalogEntry,
  type Drafted,
  designerWords,
  type EntryWords,
  editableKinds,
  findView,
  formKinds,
  kindWords,
  mayAdd,
  mayAddForm,
  otherDocuments,
  placeKey,
} from "@jiefen/builder";
import { label } from "@jiefen/forms";
import { type DocumentKind, documentKinds, type Issue, segmentsOf } from "@jiefen/policy";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";

interface CatalogProps {
  readonly drafted: Drafted;
  readonly entries: readonly CatalogEntry[];
  readonly issues: ReadonlyMap<string, readonly Issue[]>;
  readonly current: { readonly path: string; readonly pointer: string };
  readonly readOnly: boolean;
  readonly onOpen: (path: string, pointer: string) => void;
  readonly onAdd: (path: string, pattern: string) => void;
}

function isAt(entry: CatalogEntry, { path, pointer }: CatalogProps["current"]): boolean {
  return entry.path === path && (entry.pointer === "" || pointer === entry.pointer || pointer.startsWith(`${entry.pointer}/`));
}

function Row({ entry, issues, current, onOpen }: Pick<CatalogProps, "issues" | "current" | "onOpen"> & { readonly entry: CatalogEntry }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const key = placeKey(entry.path, segmentsOf(entry.pointer));
  const wrong = [...issues.keys()].filter((at) => at === key || at.startsWith(`${key}/`)).length;
  return (
    <li>
      <button type="button" aria-current={isAt(entry, current) || undefined} onClick={() => onOpen(entry.path, entry.pointer)}>
        <span>{label(entry.title, language)}</span>
        {wrong > 0 && <ExclamationCircleFilled className="trouble" aria-label={t("draft.issues", { count: wrong })} />}
        {entry.retired && <span className="tag">{t("draft.retired")}</span>}
        {entry.added ? (
          <span className="tag tag-own">{t("draft.added")}</span>
        ) : (
          entry.differs && <span className="tag tag-own">{t("draft.changed")}</span>
        )}
      </button>
    </li>
  );
}

function Kind({
  kind,
  entries,
  open,
  ...props
}: Omit<CatalogProps, "entries"> & { kind: DocumentKind; entries: readonly CatalogEntry[]; open: boolean }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = kindWords[kind];
  const { path } = documentKinds[kind];
  const isAddable = ({ fresh, pattern }: EntryWords) =>
    fresh !== undefined && !props.readOnly && mayAdd(props.drafted, path, [...segmentsOf(pattern).slice(0, -1), "new"]);
  const whole = !path.includes("*") && props.drafted.policy.documents[path] !== undefined && findView(path, "", undefined)?.whole === true;
  const form = formKinds.find((one) => one === kind);
  const mixed = words.entries.length > 1 && !path.includes("*");
  return (
    <details className="catalog-kind" open={open}>
      <summary>
        {label(words.title, language)} <span className="count">{entries.length}</span>
      </summary>
      {whole && (
        <ul>
          <li>
            <button
              type="button"
              aria-current={(props.current.path === path && props.current.pointer === "") || undefined}
              onClick={() => props.onOpen(path, "")}
            >
              <span>{t("draft.whole")}</span>
            </button>
          </li>
        </ul>
      )}
      {(mixed ? words.entries : words.entries.slice(0, 1)).map((one) => {
        const here = mixed ? entries.filter((entry) => entry.words === one) : entries;
        const addable = isAddable(one);
        if (here.length === 0 && !addable) return null;
        return (
          <div key={one.pattern}>
            {mixed && <h3>{label(one.heading ?? one.title, language)}</h3>}
            <ul>
              {here.map((entry) => (
                <Row key={`${entry.path} ${entry.pointer}`} entry={entry} {...props} />
              ))}
            </ul>
            {addable && one.fresh && (
              <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => props.onAdd(path, one.pattern)}>
                {label(one.fresh.label, language)}
              </Button>
            )}
          </div>
        );
      })}
      {form && !props.readOnly && mayAddForm(props.drafted, form) && (
        <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => props.onAdd(path, "")}>
          {designerWords[language].newForms[form]}
        </Button>
      )}
    </details>
  );
}

/** For those who write them as text: what has no entries to choose by name. */
function OtherDocuments({ sought, drafted, current, onOpen }: Pick<CatalogProps, "drafted" | "current" | "onOpen"> & { sought: string }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const others = otherDocuments(drafted).filter(({ title }) => sought === "" || title[language].toLowerCase().includes(sought));
  const kinds = [...new Set(others.map(({ kind }) => kind))];
  if (others.length === 0) return null;
  const open = sought !== "" || others.some(({ path }) => path === current.path);
  return (
    <details className="catalog-kind" key={`${open}`} open={open}>
      <summary>
        {t("draft.others")} <span className="count">{others.length}</span>
      </summary>
      <p className="quiet">{t("draft.othersHint")}</p>
      {kinds.map((kind) => {
        const here = others.filter((one) => one.kind === kind);
        return (
          <div key={kind}>
            {here.length > 1 && <h3>{label(kindWords[kind].title, language)}</h3>}
            <ul>
              {here.map(({ path, title }) => (
                <li key={path}>
                  <button type="button" aria-current={path === current.path || undefined} onClick={() => onOpen(path, "")}>
                    <span>{label(title, language)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </details>
  );
}

export function Catalog({ entries, ...props }: CatalogProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [sought, setSought] = useState("");
  const words = sought.trim().toLowerCase();
  const found = words === "" ? entries : entries.filter(({ title }) => title.zh.includes(words) || title.en.toLowerCase().includes(words));
  return (
    <nav className="catalog" aria-label={t("draft.entries")}>
      <Input
        allowClear
        prefix={<SearchOutlined aria-hidden />}
        aria-label={t("draft.search")}
        placeholder={t("draft.search")}
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <p className="quiet" role="status">
        {words === "" ? "" : found.length > 0 ? t("draft.found", { count: found.length }) : t("draft.foundNone")}
      </p>
      {editableKinds.map((kind) => {
        const here = found.filter((entry) => entry.kind === kind);
        if (here.length === 0) return null;
        const open = words !== "" || props.current.path === documentKinds[kind].path || here.some((entry) => isAt(entry, props.current));
        return <Kind key={`${kind} ${open} ${language}`} kind={kind} entries={here} open={open} {...props} />;
      })}
      <OtherDocuments sought={words} {...props} />
    </nav>
  );
}
