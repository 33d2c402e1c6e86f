/** A few choices side by side as big targets: native radio buttons, so that keys, focus and screen readers work as everywhere. */

interface SegmentsProps<Id extends string> {
  /** Given to the first button, so that links to the question reach it. */
  readonly id: string;
  readonly name: string;
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly small?: boolean;
  readonly value: Id | undefined;
  readonly options: readonly { readonly id: Id; readonly title: string; readonly quiet?: boolean }[];
  /** Choosing what is chosen takes the answer back. */
  readonly onChange: (id: Id | undefined) => void;
  readonly onLeave?: () => void;
}

export function Segments<Id extends string>(props: SegmentsProps<Id>) {
  const { id, name, labelledBy, describedBy, invalid, small, value, options, onChange, onLeave } = props;
  return (
    <div
      role="radiogroup"
      className={small ? "jf-segments jf-segments-small" : "jf-segments"}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave?.();
      }}
    >
      {options.map((option, index) => (
        <label key={option.id} className={option.quiet ? "jf-segment jf-segment-quiet" : "jf-segment"}>
          <input
            type="radio"
            id={index === 0 ? id : `${id}-${option.id}`}
            name={name}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
            onClick={() => {
              if (option.id === value) onChange(undefined);
            }}
          />
          <span>{option.title}</span>
        </label>
      ))}
    </div>
  );
}
