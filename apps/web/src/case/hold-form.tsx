/** The record of a session: its form, once those who were there are known by name. */
import type { Session } from "@jiefen/casework";
import type { RecordForm as Form } from "@jiefen/policy";
import { Loading } from "../shell/states.tsx";
import { useCase } from "./case-context.ts";
import { RecordForm } from "./record-form.tsx";
import { useFilledSession } from "./use-filled-session.ts";

export function HoldForm({ record, session }: { readonly record: Form; readonly session: Session }) {
  const { today } = useCase().view;
  const filled = useFilledSession();
  if (!filled) return <Loading />;
  return (
    <RecordForm
      record={record}
      subject={`hold:${session.id}`}
      initial={filled(session)}
      day={session.on <= today ? session.on : today}
      command={(values, on) => ({ kind: "record", record: record.id, values, on, session: session.id })}
    />
  );
}
