/** Choosing a new password. */
import type { SessionView } from "@jiefen/server/client";
import { useMutation } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Trouble } from "../accounts/trouble.tsx";
import { api } from "../api.ts";
import { queries } from "../queries.ts";
import { enteredWith } from "./vault.ts";

const nothing = { current: "", next: "", again: "" };

export function PasswordForm({ account, onChanged }: { readonly account: string; readonly onChanged: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(nothing);
  const [differ, setDiffer] = useState(false);
  const change = useMutation({
    mutationFn: api.changePassword,
    onSuccess: async (view: SessionView, { next }) => {
      queries.setQueryData(["session"], await enteredWith(view, next));
      setText(nothing);
      onChanged();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setDiffer(text.next !== text.again);
    if (text.next === text.again) change.mutate({ current: text.current, next: text.next });
  };
  const field = (name: keyof typeof text, autoComplete: string) => (
    <div className="field">
      <label htmlFor={`password-${name}`}>{t(`myAccount.${name}`)}</label>
      <Input.Password
        id={`password-${name}`}
        autoComplete={autoComplete}
        required
        value={text[name]}
        onChange={(event) => setText({ ...text, [name]: event.target.value })}
      />
      {name === "next" && <span className="quiet">{t("myAccount.hint")}</span>}
    </div>
  );
  return (
    <form onSubmit={submit} className="narrow-form">
      <input type="text" name="username" autoComplete="username" value={account} readOnly hidden />
      {field("current", "current-password")}
      {field("next", "new-password")}
      {field("again", "new-password")}
      <Trouble error={change.error} text={differ ? t("myAccount.different") : undefined} />
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t("myAccount.change")}
      </Button>
    </form>
  );
}
