/** The button under inputs that hand their value over when they are left: whatever is in hand counts, and nothing moves away under the pointer. */
import { Button } from "antd";
import { type PropsWithChildren, useLayoutEffect, useRef } from "react";

interface ConfirmButtonProps {
  readonly busy?: boolean;
  /** Called once the input that was being filled has handed its value over. */
  readonly onConfirm: () => void;
}

export function ConfirmButton({ busy = false, onConfirm, children }: PropsWithChildren<ConfirmButtonProps>) {
  const newest = useRef(onConfirm);
  useLayoutEffect(() => {
    newest.current = onConfirm;
  });
  return (
    <Button
      type="primary"
      loading={busy}
      // Leaving an input may take its message away, and the button would slip from under the pointer before it is let go.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        event.currentTarget.focus();
        window.setTimeout(() => newest.current());
      }}
    >
      {children}
    </Button>
  );
}
