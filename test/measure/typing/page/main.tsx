/** One form of a hundred questions, in the way the address asks for: `?form=ours`, `ours-all` or `plain`. */
import { JiefenTheme } from "@jiefen/forms";
import { compile, type EffectivePolicy, released } from "@jiefen/policy";
import { createRoot } from "react-dom/client";
import { formId } from "../form-id.ts";
import { OurForm } from "./our-form.tsx";
import { PlainForm } from "./plain-form.tsx";
import "antd/dist/reset.css";
import "@jiefen/forms/forms.css";

const answer = await fetch("/policy.json");
const effective: EffectivePolicy = await answer.json();
const policy = compile(released(effective));
const form = policy.disputeTypes.find(({ id }) => id === formId);
const root = document.getElementById("root");
if (!form || !root) throw new Error("The page has no form to show.");
const wanted = new URLSearchParams(location.search).get("form");
createRoot(root).render(
  <JiefenTheme language="zh">
    {wanted === "plain" ? <PlainForm form={form} /> : <OurForm policy={policy} form={form} all={wanted === "ours-all"} />}
  </JiefenTheme>,
);
