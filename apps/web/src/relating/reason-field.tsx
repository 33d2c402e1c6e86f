/** Why two cases are merged, or no longer are. */
import { Input } from "antd";

interface ReasonFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function ReasonField({ label, hint, value, onChange }: ReasonFieldProps) {
  return (
    <div className="field">
      <label htmlFor="relating-reason">{label}</label>
      <Input.TextArea id="relating-reason" rows={2} maxLength={500} value={value} onChange={(event) => onChange(event.target.value)} />
      <span className="quiet">{hint}</span>
    </div>
  );
}
