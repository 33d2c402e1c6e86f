/** Choosing a division: county, township, village, found by opening or by typing. */
import { TreeSelect } from "antd";
import { type ReactElement, useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { type DivisionChoice, type DivisionNode, divisionTree } from "./division-tree.ts";

interface DivisionPickerProps {
  readonly id?: string;
  /** Where no visible label points to `id`. */
  readonly label?: string;
  readonly divisions: readonly DivisionChoice[];
  /** Only this division and what lies in it. */
  readonly root?: string;
  /** Shown, and not to be chosen. */
  readonly except?: string;
  readonly value: string | undefined;
  readonly onChange: (code: string | undefined) => void;
  readonly disabled?: boolean;
  readonly allowClear?: boolean;
  readonly className?: string;
}

/** The widget names a list that it does not make, and scrolls one that no key reaches. */
function popup(id: string) {
  return (menu: ReactElement) => (
    <div id={`${id}_list`} ref={reachable}>
      {menu}
    </div>
  );
}

function reachable(popup: HTMLElement | null) {
  const scrolled = popup?.querySelector("[class$=tree-list-holder]");
  scrolled?.setAttribute("tabindex", "0");
  scrolled?.setAttribute("role", "group");
}

export function DivisionPicker({
  id: given,
  label,
  divisions,
  root,
  except,
  value,
  onChange,
  disabled,
  allowClear,
  className,
}: DivisionPickerProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const made = useId();
  const id = given ?? made;
  const tree = useMemo(() => divisionTree(divisions, language, root), [divisions, language, root]);
  return (
    <TreeSelect
      id={id}
      aria-label={label}
      className={className ?? "division-picker"}
      treeData={tree.map((node) => copied(node, except))}
      treeNodeLabelProp="path"
      treeDefaultExpandedKeys={tree.map((node) => node.value)}
      showSearch={{ treeNodeFilterProp: "title" }}
      popupRender={popup(id)}
      placeholder={t("division.choose")}
      popupMatchSelectWidth={false}
      value={value}
      disabled={disabled}
      allowClear={allowClear}
      onChange={(code: string | undefined) => onChange(code)}
    />
  );
}

/** The tree as the widget wants it: lists that may be changed. */
type Widget = { value: string; title: string; path: string; disabled: boolean; children: Widget[] };
function copied({ value, title, path, children }: DivisionNode, except: string | undefined): Widget {
  return { value, title, path, disabled: value === except, children: children.map((child) => copied(child, except)) };
}
