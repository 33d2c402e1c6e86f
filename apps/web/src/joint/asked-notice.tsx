/** To whoever is asked to the team: that they are, and the two answers. */
import { UsergroupAddOutlined } from "@ant-design/icons";
import { openAskings } from "@jiefen/casework";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { CommandError } from "../case/command-error.tsx";
import { useCommand } from "../case/use-command.ts";
import { useDoing } from "../case/use-doing.ts";
import { useName } from "../case/use-name.ts";
import { useMe } from "../session/me.ts";

export function AskedNotice() {
  const { t } = useTranslation();
  const { me } = useMe();
  const { view } = useCase();
  const { start } = useDoing();
  const name = useName();
  const command = useCommand();
  const asking = openAskings(view.state).find(({ person }) => person === me.id);
  if (!asking) return null;
  return (
    <div className="notice">
      <span>
        <UsergroupAddOutlined aria-hidden /> {t("joint.youAreAsked", { name: name(asking.asked.by) })}
      </span>
      <span className="panel-aside">
        <Button
          type="primary"
          loading={command.isPending}
          onClick={() => command.mutate({ kind: "answerAsking", asking: asking.id, accepts: true })}
        >
          {t("joint.accept")}
        </Button>
        <Button onClick={() => start(`refuse:${asking.id}`)}>{t("joint.refuse")}</Button>
      </span>
      <CommandError error={command.error} />
    </div>
  );
}
