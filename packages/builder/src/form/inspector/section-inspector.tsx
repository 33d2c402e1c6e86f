/** The open part: its name, help and "none of these", and the way to take an empty one away. */
import { DeleteOutlined } from "@ant-design/icons";
import { pointerOf } from "@jiefen/policy";
import { Button } from "antd";
import { EntryEditor } from "../../entry/entry-editor.tsx";
import { positions } from "../../entry/order.ts";
import { removeSection } from "../arrange/removal.ts";
import { useDesignerWords, useDesigning } from "../designing.ts";

export function SectionInspector({ id }: { readonly id: string }) {
  const { said, drafted, readOnly } = useDesignerWords();
  const { path, outline, acts } = useDesigning();
  const section = outline.find((one) => one.id === id);
  if (!section || section.shared) return null;
  const removable = removeSection(drafted, path, id, section.questions.length) !== undefined;
  return (
    <div className="jb-question-open">
      <EntryEditor path={path} pointer={pointerOf(["x-sections", id])} without={positions} />
      {!readOnly && removable && (
        <Button icon={<DeleteOutlined aria-hidden />} data-act="remove-part" onClick={() => acts.removeSection(id)}>
          {said.removePart}
        </Button>
      )}
      {!readOnly && !removable && section.added && <p className="jf-help">{said.partKept}</p>}
    </div>
  );
}
