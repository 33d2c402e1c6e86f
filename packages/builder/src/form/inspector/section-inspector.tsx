/** The open part: its name, help and "none of these", and the way to take an empty one away. */
import { DeleteOutlined } from "@ant-design/icons";
import { pointerOf } from "@jiefen/policy";
import { Button } from "antd";
import { EntryEditor } from "../../entry/entry-editor.tsx";
import { removeSection } from "../arrange/removal.ts";
import { useDesignerWords, useDesigning } from "../designing.ts";

const elsewhere: ReadonlySet<string> = new Set(["x-order"]);

export function SectionInspector({ id }: { readonly id: string }) {
  const { said, drafted, readOnly } = useDesignerWords();
  const { path, outline, acts } = useDesigning();
  const section = outline.find((one) => one.id === id);
  if (!section || section.shared) return null;
  const removable = removeSection(drafted, path, id, section.questions.length) !== undefined;
  return (
    <div className="jb-question-open">
      <EntryEditor path={path} pointer={pointerOf(["x-sections", id])} without={elsewhere} />
      {!readOnly && removable && (
        <Button icon={<DeleteOutlined aria-hidden />} data-act="remove-part" onClick={() => acts.removeSection(id)}>
          {said.removePart}
        </Button>
      )}
      {!readOnly && !removable && section.added && <p className="jf-help">{said.partKept}</p>}
    </div>
  );
}
