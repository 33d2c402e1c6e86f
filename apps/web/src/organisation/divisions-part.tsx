/** Divisions: opened county by county, or found by name or code. */
import { label } from "@jiefen/forms";
import { liesWithin } from "@jiefen/policy";
import type { OrganisationView } from "@jiefen/server/client";
import { Button, Drawer, Input } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { formSubject } from "../session/draft-subject.ts";
import { KeptForm } from "../session/kept-form.tsx";
import { useLanguage } from "../words/words.ts";
import { DivisionForm } from "./division-form.tsx";
import { type DivisionNode, divisionTree } from "./division-tree.ts";

const mostFound = 50;

export function DivisionsPart({ view }: { readonly view: OrganisationView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [text, setText] = useState("");
  const [search, setSearch] = useSearchParams();
  const open = (division: string | undefined) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (division === undefined) next.delete("division");
        else next.set("division", division);
        return next;
      },
      { replace: true },
    );
  const close = () => open(undefined);
  const tree = useMemo(() => divisionTree(view.divisions, language, view.division), [view, language]);
  const sought = text.trim().toLowerCase();
  const flat = useMemo(() => flattened(tree), [tree]);
  const found = sought === "" ? [] : flat.filter(({ title, value }) => title.toLowerCase().includes(sought) || value.startsWith(sought));
  const findEditable = (code: string | null) => {
    const division = view.divisions.find((one) => one.code === code);
    // What a layer above has written is that layer's to change; how one's own divisions are reached is one's own to say.
    const mine = division && (division.layer === view.layer || liesWithin(division.code, view.division));
    return view.mayChange && mine ? division : undefined;
  };
  const edit = (code: string) => (findEditable(code) ? () => open(code) : undefined);
  const mayAdd = view.mayChange && view.open.includes("divisions");
  const asked = search.get("division");
  const edited = asked === "new" && mayAdd ? "new" : findEditable(asked);
  return (
    <section className="panel" aria-labelledby="divisions">
      <div className="panel-head">
        <h2 id="divisions">{t("organisation.divisions")}</h2>
        {mayAdd && <Button onClick={() => open("new")}>{t("organisation.addDivision")}</Button>}
      </div>
      <p className="quiet">{t("organisation.divisionsHint", { count: flat.length })}</p>
      <Input
        className="filter-search"
        allowClear
        aria-label={t("organisation.findDivision")}
        placeholder={t("organisation.findDivision")}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div role="status" className="quiet">
        {sought !== "" && found.length === 0 && t("organisation.findNone", { text: text.trim() })}
        {found.length > mostFound && t("organisation.findMany", { count: mostFound })}
      </div>
      {sought === "" ? (
        <DivisionBranches nodes={tree} edit={edit} open />
      ) : (
        <ul className="division-tree">
          {found.slice(0, mostFound).map((node) => (
            <li key={node.value}>
              <DivisionLine node={node} name={node.path} onEdit={edit(node.value)} />
            </li>
          ))}
        </ul>
      )}
      <Drawer
        open={edited !== undefined}
        onClose={close}
        size={480}
        destroyOnHidden
        title={
          edited === undefined || edited === "new"
            ? t("organisation.addDivision")
            : t("organisation.editDivision", { division: label(edited.title, language) })
        }
      >
        {edited && asked && (
          <KeptForm key={asked} subject={formSubject("organisation", `/organisation?${new URLSearchParams({ division: asked })}`)}>
            <DivisionForm view={view} division={edited === "new" ? undefined : edited} onDone={close} />
          </KeptForm>
        )}
      </Drawer>
    </section>
  );
}

type Edit = (code: string) => (() => void) | undefined;

function DivisionBranches({
  nodes,
  edit,
  open,
}: {
  readonly nodes: readonly DivisionNode[];
  readonly edit: Edit;
  readonly open?: boolean;
}) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(open ? nodes.map(({ value }) => value) : []));
  return (
    <ul className="division-tree">
      {nodes.map((node) => (
        <li key={node.value}>
          {node.children.length === 0 ? (
            <DivisionLine node={node} name={node.title} onEdit={edit(node.value)} />
          ) : (
            <details
              open={opened.has(node.value)}
              onToggle={(event) => {
                const next = new Set(opened);
                if (event.currentTarget.open) next.add(node.value);
                else next.delete(node.value);
                if (next.size !== opened.size) setOpened(next);
              }}
            >
              <summary>
                {node.title} <span className="quiet figures">{node.value}</span> <span className="count">{node.children.length}</span>
              </summary>
              {opened.has(node.value) && (
                <>
                  <EditDivision node={node} onEdit={edit(node.value)} />
                  <DivisionBranches nodes={node.children} edit={edit} />
                </>
              )}
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

interface DivisionLineProps {
  readonly node: DivisionNode;
  readonly name: string;
  readonly onEdit: (() => void) | undefined;
}

function DivisionLine({ node, name, onEdit }: DivisionLineProps) {
  return (
    <span className="division-line">
      <span>
        {name} <span className="quiet figures">{node.value}</span>
      </span>
      <EditDivision node={node} onEdit={onEdit} />
    </span>
  );
}

function EditDivision({ node, onEdit }: Omit<DivisionLineProps, "name">) {
  const { t } = useTranslation();
  return (
    onEdit && (
      <Button size="small" type="link" onClick={onEdit} aria-label={t("organisation.editDivision", { division: node.title })}>
        {t("organisation.edit")}
      </Button>
    )
  );
}

function flattened(nodes: readonly DivisionNode[]): readonly DivisionNode[] {
  return nodes.flatMap((node) => [node, ...flattened(node.children)]);
}
