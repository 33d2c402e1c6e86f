/** Two buttons that move something one place up or down in its list. */
import { ArrowDownOutlined, ArrowUpOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useEditing } from "../entry/editing.ts";

interface UpDownProps {
  /** What is moved, as it is called. */
  readonly title: string;
  /** Where it stands, from 0, and how many there are. */
  readonly at: number;
  readonly count: number;
  readonly onMove: (by: -1 | 1) => void;
}

export function UpDown({ title, at, count, onMove }: UpDownProps) {
  const { words } = useEditing();
  return (
    <>
      <Button
        type="text"
        size="small"
        disabled={at === 0}
        icon={<ArrowUpOutlined aria-hidden />}
        aria-label={words.up(title)}
        onClick={() => onMove(-1)}
      />
      <Button
        type="text"
        size="small"
        disabled={at === count - 1}
        icon={<ArrowDownOutlined aria-hidden />}
        aria-label={words.down(title)}
        onClick={() => onMove(1)}
      />
    </>
  );
}
