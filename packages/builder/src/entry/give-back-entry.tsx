/** An entry as a whole: in how many places it differs from the layer above, and the way back for all of it. */
import { RollbackOutlined } from "@ant-design/icons";
import { segmentsOf } from "@jiefen/policy";
import { Button } from "antd";
import { holdOf } from "../draft/hold.ts";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "./editing.ts";
import { EntryEditor } from "./entry-editor.tsx";
import { holdWords } from "./hold-words.ts";
import { entryAt, leavesOf } from "./leaf.ts";
import { givenBack } from "./list-changes.ts";

/** One entry as a form, with what concerns all of it above. */
export function OneEntry({ path, pointer }: ViewProps) {
  return (
    <>
      <GiveBackEntry path={path} pointer={pointer} />
      <EntryEditor path={path} pointer={pointer} />
    </>
  );
}

/** Nothing where the entry is as the layer above has it, or was added here. */
function GiveBackEntry({ path, pointer }: ViewProps) {
  const { drafted, language, readOnly, onChange } = useEditing();
  const entry = entryAt(drafted, path, segmentsOf(pointer));
  const above = drafted.policy.chain.at(-2);
  if (!entry || above === undefined || drafted.above === undefined) return null;
  const changed = leavesOf(entry.members).filter((leaf) => holdOf(drafted, leaf.path, leaf.place).differs).length;
  if (changed === 0) return null;
  const words = holdWords[language];
  const title = drafted.policy.layerTitles[above]?.[language] ?? "";
  return (
    <p className="jb-entry-hold">
      <span>{words.entryDiffers(title, changed)}</span>
      {!readOnly && (
        <Button size="small" icon={<RollbackOutlined aria-hidden />} onClick={() => onChange(givenBack(drafted, path, entry.place))}>
          {words.entryBack(title)}
        </Button>
      )}
    </p>
  );
}
