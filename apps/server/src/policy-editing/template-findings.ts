/** The Word templates that a policy's papers name: what is wrong with them, wherever they come from, and those that are nowhere. */
import { type Issue, type LayerTemplate, type Paper, type Policy, pointerOf, type Text } from "@jiefen/policy";
import type { Store } from "@jiefen/store";
import { faultsOfTemplate } from "./faults-of-template.ts";

export interface TemplateFinding {
  readonly paper: Paper;
  readonly code: "template-missing" | "template-unfit";
  readonly message: Text;
}

/** `brought` come along with the policy; the others have to be kept here already. */
export async function templateFindings(
  { paperTemplates }: Store,
  policy: Policy,
  brought: readonly LayerTemplate[],
): Promise<readonly TemplateFinding[]> {
  const findings: TemplateFinding[] = [];
  for (const paper of policy.papers) {
    const digest = paper.template?.digest;
    if (digest === undefined) continue;
    const bytes = brought.find((one) => one.digest === digest)?.bytes ?? (await paperTemplates.find(digest));
    const messages = bytes ? await faultsOfTemplate(bytes, policy, paper) : [missing(digest)];
    findings.push(
      ...messages.map((message) => ({ paper, code: bytes ? ("template-unfit" as const) : ("template-missing" as const), message })),
    );
  }
  return findings;
}

function missing(digest: string): Text {
  const name = `${digest.slice(0, 8)}….docx`;
  return {
    zh: `缺少 Word 模板 ${name}，本系统里也没有。`,
    en: `The Word template ${name} is missing, and it is not kept here.`,
  };
}

/** As issues of the layer's files, for who publishes files. */
export async function templateIssues(
  store: Store,
  policy: Policy,
  layer: string,
  brought: readonly LayerTemplate[],
): Promise<readonly Issue[]> {
  return (await templateFindings(store, policy, brought)).map(({ paper, code, message }) => ({
    code,
    severity: "error",
    file: `rules/${layer}/papers.json`,
    pointer: pointerOf(["papers", paper.id, "template"]),
    message,
    hint:
      code === "template-missing"
        ? {
            zh: `请把它放在 rules/${layer}/templates/ 下，文件名是内容的 SHA-256；export 会一并写出。`,
            en: `Put it into rules/${layer}/templates/, called by the SHA-256 of its content; export writes it along.`,
          }
        : { zh: "请在网页上重新取出、修改并放回模板。", en: "Take the template out in the pages, mend it and bring it in again." },
  }));
}
