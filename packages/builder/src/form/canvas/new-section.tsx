/** A new part of the form: named, then put at the end. */
import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useDesignerWords, useDesigning } from "../designing.ts";
import { nothingSaid } from "../field/new-field.ts";
import { SaidInputs } from "../field/said-inputs.tsx";

export function NewSection() {
  const { said } = useDesignerWords();
  const { acts } = useDesigning();
  const [title, setTitle] = useState(nothingSaid);
  const [naming, name] = useState(false);
  if (!naming)
    return (
      <Button icon={<PlusOutlined aria-hidden />} data-act="new-part" onClick={() => name(true)}>
        {said.newPart}
      </Button>
    );
  const done = () => {
    name(false);
    setTitle(nothingSaid);
  };
  return (
    <form
      className="jb-composing"
      aria-label={said.newPart}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.zh.trim() === "") return;
        acts.makeSection(title);
        done();
      }}
    >
      <SaidInputs caption={said.partName} said={title} onSaid={setTitle} focused />
      <div className="jb-new-foot">
        <Button type="primary" htmlType="submit" disabled={title.zh.trim() === ""}>
          {said.add}
        </Button>
        <Button onClick={done}>{said.cancel}</Button>
      </div>
    </form>
  );
}
