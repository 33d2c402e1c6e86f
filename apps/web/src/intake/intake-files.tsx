/** Photos and files that go along with an intake. */
import { FileOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import type { Facts, Policy } from "@jiefen/policy";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { FilePicker } from "../attachments/file-picker.tsx";
import { partyPlaces } from "../attachments/places.ts";
import { sizeText } from "../attachments/size-text.ts";
import type { ChosenFiles } from "../attachments/use-chosen-files.ts";
import { useLanguage } from "../words/words.ts";

interface IntakeFilesProps {
  readonly policy: Policy;
  readonly answers: Facts;
  readonly chosen: ChosenFiles;
}

export function IntakeFiles({ policy, answers, chosen }: IntakeFilesProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const kinds = policy.attachments?.kinds ?? [];
  // What belongs to a later record is brought with it.
  const early = kinds.filter(({ records }) => records === undefined);
  const offered = early.length > 0 ? early : kinds;
  if (kinds.length === 0 || chosen.possible === undefined) return null;
  if (!chosen.possible) return <p className="quiet">{t("attachment.later")}</p>;
  return (
    <details className="intake-files" open={chosen.list.length > 0 || undefined}>
      <summary>
        {t("attachment.atIntake")} {chosen.list.length > 0 && <span className="count">{chosen.list.length}</span>}
      </summary>
      <FilePicker
        kinds={offered}
        placesFor={() => partyPlaces(policy, answers, t)}
        onFiles={(files, asked) => void chosen.add(files, asked)}
      >
        {chosen.refused.length > 0 && (
          <p role="alert">
            {t("attachment.noRoom", { names: chosen.refused.join(t("attachment.and")), most: policy.attachments?.waitingMegabytes ?? 0 })}
          </p>
        )}
        <ul className="uploads">
          {chosen.list.map((one) => {
            const title = kinds.find(({ id }) => id === one.asked.kind)?.title;
            return (
              <li key={one.file} className="chosen-file">
                <span>
                  <FileOutlined aria-hidden /> {one.asked.name}{" "}
                  <span className="quiet">{[title && label(title, language), sizeText(one.bytes)].filter(Boolean).join(" · ")}</span>
                </span>
                <Button type="link" onClick={() => void chosen.remove(one)}>
                  {t("attachment.remove")}
                  <span className="jf-hidden"> {one.asked.name}</span>
                </Button>
              </li>
            );
          })}
        </ul>
      </FilePicker>
    </details>
  );
}
