/** How many cases are made up, and which batch. */
import { ReloadOutlined } from "@ant-design/icons";
import { Button, InputNumber } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Asked, largestSeed, mostMade } from "./cases-search.ts";

type Made = Extract<Asked, { readonly kind: "made" }>;

export function MadeChooser({ asked, onChoose }: { readonly asked: Made; readonly onChoose: (made: Made) => void }) {
  const { t } = useTranslation();
  return (
    <span className="lab-made">
      <Whole
        key={`count ${asked.count}`}
        label={t("labCases.count")}
        least={1}
        most={mostMade}
        value={asked.count}
        onValue={(count) => onChoose({ ...asked, count })}
      />
      <Whole
        key={`seed ${asked.seed}`}
        label={t("labCases.seed")}
        least={0}
        most={largestSeed}
        value={asked.seed}
        onValue={(seed) => onChoose({ ...asked, seed })}
      />
      <Button icon={<ReloadOutlined aria-hidden />} onClick={() => onChoose({ ...asked, seed: (asked.seed + 1) % (largestSeed + 1) })}>
        {t("labCases.another")}
      </Button>
    </span>
  );
}

interface WholeProps {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  readonly onValue: (value: number) => void;
}

/** Taken once it has been typed, not at each figure: every number means other cases. */
function Whole({ label, least, most, value, onValue }: WholeProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const take = () => {
    if (typed !== value) onValue(typed);
  };
  return (
    <span className="lab-number">
      <label htmlFor={id}>{label}</label>
      <InputNumber
        id={id}
        min={least}
        max={most}
        precision={0}
        controls={false}
        value={typed}
        onChange={(changed) => setTyped(changed ?? value)}
        onBlur={take}
        onPressEnter={take}
      />
    </span>
  );
}
