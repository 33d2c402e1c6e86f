/** A whole document back to the layer above, once everything that goes has been looked at. */
import { RollbackOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { findKind, isSameJson, type Segments } from "@jiefen/policy";
import { App, Button } from "antd";
import { catalogOf, placeTitle } from "./catalog.ts";
import { useEditing } from "./editing.ts";
import { fieldsOfForm } from "./form-differences.ts";
import { holdWords } from "./hold-words.ts";
import { givenBack } from "./list-changes.ts";

const whole: Segments = [];

/** Nothing where the document is as the layer above has it, or this layer's alone. */
export function GiveBackDocument({ path }: { readonly path: string }) {
  const { drafted, language, readOnly, onChange } = useEditing();
  const { modal } = App.useApp();
  const { policy, above } = drafted;
  const layer = policy.chain.at(-2);
  if (readOnly || above === undefined || layer === undefined || findKind(path) === undefined) return null;
  const inherited = above.documents[path];
  if (inherited === undefined || isSameJson(inherited, policy.documents[path])) return null;
  const words = holdWords[language];
  const title = policy.layerTitles[layer]?.[language] ?? "";
  const part = placeTitle(drafted, path, "")?.[language] ?? "";
  const entries = catalogOf(drafted).filter((entry) => entry.path === path && (entry.added || entry.differs));
  const listed = entries.length === 1 && entries[0]?.pointer === "" ? fieldsOfForm(drafted, path) : entries;
  const ask = () =>
    modal.confirm({
      title: words.wholeTitle(part, title),
      width: 560,
      content: (
        <>
          <p>{words.wholeHint}</p>
          <ul className="jb-going">
            {listed.map((entry) => (
              <li key={entry.pointer}>
                {label(entry.title, language)} <span className="jb-layer">{entry.added ? words.wholeAdded : words.wholeChanged}</span>
              </li>
            ))}
          </ul>
        </>
      ),
      okText: words.wholeDo,
      onOk: () => onChange(givenBack(drafted, path, whole)),
    });
  return (
    <Button size="small" type="text" className="jb-whole-back" icon={<RollbackOutlined aria-hidden />} onClick={ask}>
      {words.whole(part, title)}
    </Button>
  );
}
