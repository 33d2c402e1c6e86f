/** Who was at a session: parties, team and those invited, each with one tick; of who was absent, why. */
import type { Attendee, Session } from "@jiefen/casework";
import { partiesOf } from "@jiefen/casework";
import { Button, Checkbox, Input } from "antd";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { CommandError } from "../case/command-error.tsx";
import { guestsOf, sessionWhen } from "../case/session-text.ts";
import { useCommand } from "../case/use-command.ts";
import { useDoing } from "../case/use-doing.ts";
import { useTelling } from "../case/use-telling.ts";
import { KeptNotice, useKept } from "../session/kept-form.tsx";
import { attendeeName, keyOf } from "./attendee.ts";
import "./joint.css";

export function AttendanceForm({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const telling = useTelling();
  const { view, policy } = useCase();
  const { stop } = useDoing();
  const command = useCommand(stop);
  const { state } = view;
  const taken = session.attendance;
  const expected = everybody([
    ...(taken ? [...taken.present, ...taken.absent].map(({ person, party, name }) => ({ person, party, name })) : []),
    ...partiesOf(policy, state.facts).map(({ id }) => ({ party: typeof id === "string" ? id : undefined })),
    ...(state.handler === undefined ? [] : [{ person: state.handler }]),
    ...state.team.map(({ person }) => ({ person })),
    ...session.invited.map(({ person, name, unit }) =>
      person === undefined ? { name: [name, unit].filter(Boolean).join(" ") } : { person },
    ),
  ]);
  const [away, setAway] = useKept<readonly string[]>("absent", (taken?.absent ?? []).map(keyOf));
  const absent = new Set(away);
  const setAbsent = (next: ReadonlySet<string>) => setAway([...next]);
  const [reasons, setReasons] = useKept<Readonly<Record<string, string>>>(
    "reasons",
    Object.fromEntries((taken?.absent ?? []).map((one) => [keyOf(one), one.reason ?? ""])),
  );
  const [others, setOthers] = useKept("guests", "");
  const send = () =>
    command.mutate({
      kind: "takeAttendance",
      session: session.id,
      present: [
        ...expected.filter((one) => !absent.has(keyOf(one))),
        ...guestsOf(others).map(({ name, unit }) => ({ name: [name, unit].filter(Boolean).join(" ") })),
      ],
      absent: expected
        .filter((one) => absent.has(keyOf(one)))
        .map((one) => ({ ...one, ...(reasons[keyOf(one)]?.trim() ? { reason: reasons[keyOf(one)]?.trim() } : {}) })),
    });
  return (
    <>
      <p>
        {sessionWhen(telling, session)} · {session.place}
      </p>
      <KeptNotice />
      <p className="quiet">{t("joint.attendanceHint")}</p>
      <div className="joint-ticks">
        {expected.map((one) => {
          const key = keyOf(one);
          const name = attendeeName(telling, one);
          const away = absent.has(key);
          return (
            <div key={key} className="joint-tick">
              <Checkbox
                checked={!away}
                onChange={(event) => {
                  const next = new Set(absent);
                  if (event.target.checked) next.delete(key);
                  else next.add(key);
                  setAbsent(next);
                }}
              >
                {name}
              </Checkbox>
              {away && (
                <Input
                  aria-label={t("joint.absentWhy", { name })}
                  placeholder={t("joint.absentReason")}
                  maxLength={200}
                  value={reasons[key] ?? ""}
                  onChange={(event) => setReasons({ ...reasons, [key]: event.target.value })}
                />
              )}
            </div>
          );
        })}
      </div>
      <div className="field">
        <label htmlFor="attendance-others">{t("joint.alsoThere")}</label>
        <Input.TextArea
          id="attendance-others"
          rows={2}
          maxLength={1000}
          value={others}
          onChange={(event) => setOthers(event.target.value)}
        />
        <span className="quiet">{t("meeting.othersHint")}</span>
      </div>
      <div className="form-end">
        <CommandError error={command.error} />
        <Button type="primary" size="large" loading={command.isPending} onClick={send}>
          {t("state.save")}
        </Button>
      </div>
    </>
  );
}

/** Each once, in the order in which they are first named. */
function everybody(
  named: readonly { readonly person?: string | undefined; readonly party?: string | undefined; readonly name?: string | undefined }[],
): readonly Attendee[] {
  const all = named.map(
    ({ person, party, name }): Attendee => ({
      ...(person === undefined ? {} : { person }),
      ...(party === undefined ? {} : { party }),
      ...(name === undefined ? {} : { name }),
    }),
  );
  return [...new Map(all.filter((one) => keyOf(one) !== "").map((one) => [keyOf(one), one])).values()];
}
