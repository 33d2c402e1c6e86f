/** What can be put on the form: questions of one's own by kind, and the fields of the library, found by name, kind or form. */
import { CloseOutlined, SearchOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { Button, Input, Select } from "antd";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { mayAddField } from "../arrange/outline.ts";
import type { Place } from "../arrange/place.ts";
import { useDesignerWords, useDesigning } from "../designing.ts";
import { idOf, readId } from "../drag/drop.ts";
import { type FieldKind, fieldKinds } from "../field/field-kind.ts";
import { placeInWords } from "../place-in-words.ts";
import { type PaletteGroup, paletteOf, sought } from "./palette-fields.ts";
import { PaletteItem, PlacedItem } from "./palette-item.tsx";

/** More than these are not drawn at once. */
const mostShown = 80;

interface PaletteProps {
  readonly place: Place | undefined;
  /** Takes the focus when it is opened for a place. */
  readonly focused: boolean;
  readonly onClose?: () => void;
}

/** With the fields of all groups together no more than can be looked through. */
function first(groups: readonly PaletteGroup[], most: number): readonly PaletteGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const fields = group.fields.slice(0, left);
    left -= fields.length;
    return fields.length > 0 ? [{ ...group, fields }] : [];
  });
}

export function Palette({ place, focused, onClose }: PaletteProps) {
  const { said, language, drafted } = useDesignerWords();
  const { outline, acts } = useDesigning();
  const [text, setText] = useState("");
  const [kind, setKind] = useState<FieldKind>();
  const [unfolded, unfold] = useState<string>();
  const search = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) search.current?.querySelector("input")?.focus();
  }, [focused]);
  const placed = useMemo(() => new Set(outline.flatMap(({ questions }) => questions.map(({ name }) => name))), [outline]);
  const groups = sought(paletteOf(drafted.policy.documents), text, kind);
  const count = groups.reduce((sum, { fields }) => sum + fields.length, 0);
  const searching = text.trim() !== "" || kind !== undefined;
  const shown = searching ? first(groups, mostShown) : groups;
  const choose = useCallback(
    (id: string) => {
      const chosen = readId(id);
      if (chosen?.is === "kind") acts.compose(chosen.name);
      else if (chosen?.is === "field") acts.put(chosen.name);
    },
    [acts],
  );
  return (
    <section className="jb-palette" aria-label={said.palette}>
      <div className="jb-side-head">
        <h3>{said.palette}</h3>
        {onClose && (
          <Button type="text" size="small" icon={<CloseOutlined aria-hidden />} aria-label={said.closePalette} onClick={onClose} />
        )}
      </div>
      {place && (
        <p className="jf-help" role="status">
          {said.putAt(placeInWords(outline, place, language))}
        </p>
      )}
      {mayAddField(drafted) && (
        <>
          <h4>{said.newKinds}</h4>
          <ul className="jb-palette-kinds">
            {fieldKinds.map((one) => (
              <PaletteItem key={one} id={idOf.kind(one)} title={said.kinds[one]} language={language} onChoose={choose} />
            ))}
          </ul>
        </>
      )}
      <h4>{said.library}</h4>
      <div className="jb-palette-search" ref={search}>
        <Input
          allowClear
          prefix={<SearchOutlined aria-hidden />}
          aria-label={said.search}
          placeholder={said.search}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Select
          allowClear
          aria-label={said.kindFilter}
          placeholder={said.anyKind}
          value={kind}
          options={fieldKinds.map((one) => ({ value: one, label: said.kinds[one] }))}
          onChange={(chosen: FieldKind | undefined) => setKind(chosen)}
        />
      </div>
      {searching && (
        <p className="jf-help" role="status">
          {count === 0 ? said.foundNone : count > mostShown ? said.foundMore(mostShown, count) : said.found(count)}
        </p>
      )}
      {shown.map(({ path, title, fields }) => {
        const key = path ?? "unused";
        const open = searching || unfolded === key;
        return (
          <div key={key} className="jb-palette-group">
            <button type="button" className="jb-palette-fold" aria-expanded={open} onClick={() => unfold(open ? undefined : key)}>
              <span>{title ? label(title, language) : said.unusedGroup}</span>
              <span className="jb-row-kind">{fields.length}</span>
            </button>
            {open && (
              <ul>
                {fields.map((field) =>
                  placed.has(field.name) ? (
                    <PlacedItem
                      key={field.name}
                      title={label(field.title, language)}
                      language={language}
                      onChoose={() => acts.choose(field.name)}
                    />
                  ) : (
                    <PaletteItem
                      key={field.name}
                      id={idOf.field(field.name)}
                      title={label(field.title, language)}
                      note={said.kinds[field.kind]}
                      language={language}
                      onChoose={choose}
                    />
                  ),
                )}
              </ul>
            )}
          </div>
        );
      })}
    </section>
  );
}
