/** Taking a question off the form: what will come of it and why is said before. */
import { DeleteOutlined, StopOutlined, UndoOutlined } from "@ant-design/icons";
import { findAt } from "@jiefen/policy";
import { Button } from "antd";
import { isEditable } from "../../draft/hold.ts";
import { removeQuestion } from "../arrange/removal.ts";
import { useDesignerWords, useDesigning } from "../designing.ts";
import { UsageList } from "./used-by.tsx";

export function TakeOff({ name }: { readonly name: string }) {
  const { said, drafted, readOnly } = useDesignerWords();
  const { path, acts } = useDesigning();
  if (readOnly) return null;
  if (findAt(drafted.policy.documents[path], ["properties", name, "retired"]) === true)
    return isEditable(drafted, path, ["properties", name, "retired"]) ? (
      <Button icon={<UndoOutlined aria-hidden />} data-act="reinstate" onClick={() => acts.reinstate(name)}>
        {said.reinstate}
      </Button>
    ) : null;
  const removal = removeQuestion(drafted, path, name);
  if (removal.how === "keep") return <p className="jf-help">{said.keep}</p>;
  if (removal.how === "remove")
    return (
      <div className="jb-take-off">
        <p className="jf-help">{removal.field ? said.removeFieldEffect : said.removeEffect}</p>
        <Button icon={<DeleteOutlined aria-hidden />} data-act="remove" onClick={() => acts.remove(name)}>
          {said.remove}
        </Button>
      </div>
    );
  return (
    <div className="jb-take-off">
      <p className="jf-help">{removal.because === "used" ? said.retireUsed : said.retireRecords}</p>
      {removal.usages.length > 0 && <UsageList usages={removal.usages} />}
      <Button icon={<StopOutlined aria-hidden />} data-act="remove" onClick={() => acts.remove(name)}>
        {said.retire}
      </Button>
    </div>
  );
}
