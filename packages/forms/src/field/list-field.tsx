/** A list of items (parties, promises) as cards: added, removed, and brought back. */
import { PlusOutlined, UndoOutlined } from "@ant-design/icons";
import type { Item } from "@jiefen/policy";
import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { type Answer, isItems } from "../answer/answer.ts";
import { newItemId } from "../answer/item-id.ts";
import { label } from "../text/label.ts";
import { useForm } from "./form-context.ts";
import type { InputProps } from "./input-props.ts";
import { itemTitle, ListCard } from "./list-card.tsx";
import type { ErrorsBelow } from "./question-field.tsx";

interface Removed {
  readonly item: Item;
  readonly index: number;
}

export function ListField({ id, question, answer, errors, onAnswer, onLeave }: InputProps & { readonly errors: ErrorsBelow }) {
  const { language, words, policy } = useForm();
  const items = isItems(answer) ? answer : [];
  const [removed, setRemoved] = useState<Removed>();
  const list = useRef<HTMLDivElement>(null);
  const added = useRef(false);
  const title = label(question.title, language);

  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    list.current
      ?.querySelector<HTMLElement>(".jf-card:last-of-type :is(input, textarea, button:not(.jf-unknown, .jf-card-remove))")
      ?.focus();
  });

  function change(next: readonly Item[]) {
    onAnswer(next.length > 0 ? next : undefined);
  }
  function add() {
    added.current = true;
    change([...items, { id: newItemId() }]);
  }
  function remove(index: number) {
    const item = items[index];
    if (item) setRemoved({ item, index });
    change(items.filter((_, other) => other !== index));
    onLeave();
  }
  function answerItem(index: number, fact: string, value: Answer | undefined) {
    const { [fact]: _, ...others } = items[index] ?? {};
    // Lists do not nest: an item holds facts only.
    const next: Item = value === undefined || isItems(value) ? others : { ...others, [fact]: value };
    change(items.map((item, other) => (other === index ? next : item)));
  }

  return (
    <div className="jf-list" ref={list}>
      {items.length === 0 && !removed && <p className="jf-empty">{words.emptyList(title)}</p>}
      {items.map((item, index) => (
        <ListCard
          key={String(item.id ?? index)}
          id={`${id}_${index}`}
          number={index + 1}
          question={question}
          item={item}
          errors={errorsOf(errors, index)}
          onAnswer={(fact, value) => answerItem(index, fact, value)}
          onLeave={onLeave}
          onRemove={() => remove(index)}
        />
      ))}
      <div className="jf-inline">
        <Button id={id} icon={<PlusOutlined aria-hidden />} onClick={add}>
          {words.add(title)}
        </Button>
        {removed && (
          <span role="status" className="jf-inline">
            {words.removed(itemTitle(policy, question, removed.item) ?? words.item(title, removed.index + 1))}
            <Button
              type="link"
              icon={<UndoOutlined aria-hidden />}
              onClick={() => {
                change(items.toSpliced(removed.index, 0, removed.item));
                setRemoved(undefined);
              }}
            >
              {words.undo}
            </Button>
          </span>
        )}
      </div>
    </div>
  );
}

function errorsOf(errors: ErrorsBelow, index: number): ErrorsBelow {
  const prefix = `/${index}/`;
  return Object.fromEntries(
    Object.entries(errors).flatMap(([path, messages]) => (path.startsWith(prefix) ? [[path.slice(prefix.length), messages]] : [])),
  );
}
