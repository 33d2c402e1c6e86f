/** Every operation of the API: from this table come the published description, the check of what comes in, the types of routes and client. */
import type { Decision, Difference } from "@jiefen/policy";
import type {
  AccountPage,
  AccountQuery,
  AccountUpdate,
  AccountView,
  InitialPassword,
  NewAccount,
  PasswordChange,
  ViewPage,
  ViewsQuery,
} from "./accounts.ts";
import type { Agenda, AgendaQuery, Supervision, SupervisionQuery } from "./agenda.ts";
import type { AttachmentQuery, AttachmentUpload } from "./attachments.ts";
import type { AuditPage, AuditQuery } from "./audit.ts";
import type { CaseExportQuery, CasePage, CaseQuery } from "./case-list.ts";
import type { CaseView, ChainCheck, EarlierDispute, EarlierDisputesRequest, PeopleQuery, Person, Timeline, ViewsLog } from "./case-view.ts";
import type { CommandRequest, TakeInRequest } from "./command.ts";
import type { DifferenceMatrix, DifferenceMatrixQuery, LayerDifferences, LayerDifferencesQuery } from "./differences.ts";
import type { DraftTrialOperations } from "./draft-trial-operations.ts";
import type {
  DraftApproval,
  DraftCheck,
  DraftEditing,
  DraftImpact,
  DraftOpening,
  DraftPresence,
  DraftPresenceRequest,
  DraftReturn,
  DraftStep,
  DraftSubmission,
  DraftSummary,
  DraftsQuery,
  DraftView,
  ImpactQuery,
} from "./drafts.ts";
import type { ExportedFile, ExportQuery, ImportedFile, ImportPreview, ImportTaken } from "./exchange.ts";
import type { FigureOperations } from "./figure-operations.ts";
import type { CaseTemplateQuery, ImportRowsPage, ImportRowsQuery, ImportSummary, ImportView, NewImport } from "./imports.ts";
import type { ChecksAnswer, CoverageAnswer, LabPolicy, StudiedCasesPage, StudiedCasesQuery, StudyQuery } from "./lab.ts";
import type { LayerBeginning, NewLayer } from "./layers.ts";
import type { LetterCommandRequest, LetterInbox, LetterPaperQuery, LettersQuery, LetterView } from "./letters.ts";
import type { OrganisationUpdate, OrganisationView } from "./organisation.ts";
import type { OutgoingOperations } from "./outgoing-operations.ts";
import type { PaperOffers, PaperQuery, PaperText, PaperTextQuery } from "./papers.ts";
import type { DecisionRequest, LayerSummary, PolicyDelivery, StandingDelivery } from "./policies.ts";
import type { DraftRebase, DraftSettling } from "./rebase.ts";
import type { AlikeCases, AlikeRequest, MergeRequest, RelationRequest, Relations, UnmergeRequest } from "./relating.ts";
import type { DifferencesQuery, Moves, MovesDone, MovesPreview, MovesQuery, ReleaseSummary, Withdrawal } from "./releases.ts";
import type { RosterEntryRequest, RosterPage, RosterQuery, RosterUpdate, RosterView, SeatProposalView } from "./roster.ts";
import type { RoundEntryRequest, RoundPage, RoundQuery, RoundView } from "./rounds.ts";
import type { ApiDescription, Health, Readiness } from "./service.ts";
import type { SessionView, Setup, SetupChoices, SignIn } from "./session.ts";

/** `request`: the JSON body; `query`: strings by name; `answer`: the JSON of a 200, and of a 201 where it `creates`; `keyed`: carried out once for each
 * `Idempotency-Key`. Each docstring is the summary in Chinese, ` | `, and in English. */
export interface Operations extends OutgoingOperations, DraftTrialOperations, FigureOperations {
  /** 服务是否在运行 | Whether the server runs */
  "GET /api/health": { answer: Health };
  /** 服务是否可以使用 | Whether the server can be used */
  "GET /api/ready": { answer: Readiness };
  /** 接口说明 | The description of this API */
  "GET /api/openapi.json": { answer: ApiDescription };

  /** 当前会话 | The session of this browser */
  "GET /api/session": { answer: SessionView };
  /** 登录 | Sign in */
  "POST /api/session": { request: SignIn; answer: SessionView };
  /** 退出登录 | Sign out */
  "DELETE /api/session": { answer: SessionView };
  /** 修改自己的密码 | Change one's own password */
  "POST /api/session/password": { request: PasswordChange; answer: SessionView };
  /** 退出自己在其他设备上的登录 | Sign out everywhere else */
  "DELETE /api/session/everywhere": { answer: SessionView };
  /** 首位管理员可选的角色和区划 | Roles and divisions the first administrator chooses from */
  "GET /api/setup": { answer: SetupChoices };
  /** 设置首位管理员 | Set up the first administrator */
  "POST /api/setup": { request: Setup; creates: true; answer: SessionView };

  /** 管辖范围内的政策 | The policies in scope */
  "GET /api/policies": { answer: readonly LayerSummary[] };
  /** 现行政策 | The policy in force */
  "GET /api/policies/:layer": { answer: PolicyDelivery };
  /** 一次发布的政策 | A released policy */
  "GET /api/policies/:layer/releases/:digest": { answer: PolicyDelivery };
  /** 现行的机构、法定限制和日历 | Organisation, statutory guards and calendar as they are now */
  "GET /api/standing/:layer": { answer: StandingDelivery };
  /** 按现行政策试算 | Decide given facts under the policy in force */
  "POST /api/decisions": { request: DecisionRequest; answer: Decision };

  /** 政策草案 | Drafts of policy */
  "GET /api/drafts": { query: DraftsQuery; answer: readonly DraftSummary[] };
  /** 打开草案 | Open a draft */
  "POST /api/drafts": { request: DraftOpening; creates: true; answer: DraftView };
  /** 一份草案 | One draft */
  "GET /api/drafts/:id": { answer: DraftView };
  /** 修改草案 | Change a draft */
  "POST /api/drafts/:id/edits": { request: DraftEditing; answer: DraftView };
  /** 谁也在看这份草案 | Who else has the draft open */
  "POST /api/drafts/:id/presence": { request: DraftPresenceRequest; answer: DraftPresence };
  /** 导出草案：文件、标准表或 DMN | Export a draft: its files, a workbook of its criteria, or DMN */
  "GET /api/drafts/:id/export": { query: ExportQuery; answer: ExportedFile };
  /** 看导入的文件会改什么 | See what an imported file would change */
  "POST /api/drafts/:id/imports/preview": { request: ImportedFile; answer: ImportPreview };
  /** 把导入的文件用到草案里，算一次修改 | Take an imported file over, as one edit */
  "POST /api/drafts/:id/imports": { request: ImportTaken; answer: DraftView };
  /** 撤销上一次修改 | Undo the latest edit */
  "POST /api/drafts/:id/undo": { request: DraftStep; answer: DraftView };
  /** 重做撤销的修改 | Redo what was undone */
  "POST /api/drafts/:id/redo": { request: DraftStep; answer: DraftView };
  /** 检查草案 | Check a draft */
  "GET /api/drafts/:id/check": { answer: DraftCheck };
  /** 草案对在办纠纷的影响 | What a draft would mean for open cases */
  "GET /api/drafts/:id/impact": { query: ImpactQuery; answer: DraftImpact };
  /** 送审 | Submit for review */
  "POST /api/drafts/:id/submit": { request: DraftSubmission; answer: DraftView };
  /** 撤回提交 | Take a submission back */
  "POST /api/drafts/:id/take-back": { request: DraftStep; answer: DraftView };
  /** 退回修改 | Return a draft to be changed */
  "POST /api/drafts/:id/return": { request: DraftReturn; answer: DraftView };
  /** 审核通过并发布 | Approve and publish */
  "POST /api/drafts/:id/approve": { request: DraftApproval; answer: DraftView };
  /** 草案合并新版的情况 | What came into a draft from newer releases */
  "GET /api/drafts/:id/rebase": { answer: DraftRebase };
  /** 草案合并新版 | Bring a draft over to newer releases */
  "POST /api/drafts/:id/rebase": { request: DraftStep; answer: DraftView };
  /** 逐处选定 | Choose where layers want it otherwise */
  "POST /api/drafts/:id/settlements": { request: DraftSettling; answer: DraftView };
  /** 放弃草案 | Discard a draft */
  "POST /api/drafts/:id/discard": { request: DraftStep; answer: DraftView };
  /** 可以起草哪些地区的首份政策 | Where the first policy of a division may be begun */
  "GET /api/layers": { answer: readonly LayerBeginning[] };
  /** 起草一个地区的首份政策 | Begin the first policy of a division */
  "POST /api/layers": { request: NewLayer; creates: true; answer: DraftView };
  /** 各级和上一级的不同，并列 | What the layers in scope have otherwise than the one above them, side by side */
  "GET /api/differences": { query: DifferenceMatrixQuery; answer: DifferenceMatrix };
  /** 一级和上一级的不同 | What a layer has otherwise than the one above it */
  "GET /api/differences/:layer": { query: LayerDifferencesQuery; answer: LayerDifferences };
  /** 历次发布 | The releases of a layer */
  "GET /api/releases/:layer": { answer: readonly ReleaseSummary[] };
  /** 两次发布的差异 | What differs between two releases */
  "GET /api/releases/:layer/:release/differences": { query: DifferencesQuery; answer: readonly Difference[] };
  /** 撤销尚未生效的发布 | Withdraw a release that is not yet in force */
  "POST /api/releases/:layer/:publication/withdraw": { request: Withdrawal; answer: readonly ReleaseSummary[] };
  /** 在办纠纷改用现行政策的预演 | What moving open cases to the release in force would do */
  "GET /api/releases/:layer/moves": { query: MovesQuery; answer: MovesPreview };
  /** 在办纠纷改用现行政策 | Move open cases to the release in force */
  "POST /api/releases/:layer/moves": { request: Moves; answer: MovesDone };
  /** 审计日志 | The audit log */
  "GET /api/audit": { query: AuditQuery; answer: AuditPage };

  /** 试验室：一级政策及其约束 | The lab: a policy and what bounds it */
  "GET /api/lab/:layer": { answer: LabPolicy };
  /** 试验室：供试算的纠纷，只含研判所用的事实 | The lab: disputes to try a policy on, with the facts that grading reads alone */
  "GET /api/lab/:layer/cases": { query: StudiedCasesQuery; answer: StudiedCasesPage };
  /** 试验室：政策底线的证明和分级标准的毛病，未做完时再问 | The lab: proofs and findings about a policy; to be asked again until they are done */
  "GET /api/lab/:layer/checks": { query: StudyQuery; answer: ChecksAnswer };
  /** 试验室：情景测试覆盖了什么，未做完时再问 | The lab: what the scenarios exercise; to be asked again until it is done */
  "GET /api/lab/:layer/coverage": { query: StudyQuery; answer: CoverageAnswer };

  /** 人员账号 | People and their accounts */
  "GET /api/accounts": { query: AccountQuery; answer: AccountPage };
  /** 新增人员 | Add a person */
  "POST /api/accounts": { request: NewAccount; creates: true; answer: InitialPassword };
  /** 一个人员账号 | One person's account */
  "GET /api/accounts/:id": { answer: AccountView };
  /** 修改、停用人员 | Change or deactivate a person */
  "POST /api/accounts/:id": { request: AccountUpdate; answer: AccountView };
  /** 重置密码 | Reset a password */
  "POST /api/accounts/:id/password": { answer: InitialPassword };
  /** 结束某人的全部登录 | End all sessions of a person */
  "DELETE /api/accounts/:id/sessions": { answer: AccountView };
  /** 解除锁定 | Unlock */
  "POST /api/accounts/:id/unlock": { answer: AccountView };
  /** 岗位、区划和日历 | Roles, divisions and calendar */
  "GET /api/organisation/:layer": { answer: OrganisationView };
  /** 修改岗位、区划和日历 | Change roles, divisions and calendar */
  "POST /api/organisation/:layer": { request: OrganisationUpdate; answer: OrganisationView };
  /** 个人信息查看记录 | Who has seen personal data */
  "GET /api/views": { query: ViewsQuery; answer: ViewPage };

  /** 纠纷列表 | The list of cases */
  "GET /api/cases": { query: CaseQuery; answer: CasePage };
  /** 导出纠纷列表（Excel） | The list of cases as a workbook */
  "GET /api/case-export": { query: CaseExportQuery; answer: ExportedFile };
  /** 待办 | What is due */
  "GET /api/agenda": { query: AgendaQuery; answer: Agenda };
  /** 督办：未解除的督办牌和时限 | Supervision: open cards and deadlines */
  "GET /api/supervision": { query: SupervisionQuery; answer: Supervision };
  /** 可以办理纠纷的人员 | People who may work on cases */
  "GET /api/people": { query: PeopleQuery; answer: readonly Person[] };

  /** 发给本部门的推送函 | Letters to one's department */
  "GET /api/letters": { query: LettersQuery; answer: LetterInbox };
  /** 一份推送函 | One letter */
  "GET /api/letters/:id": { answer: LetterView };
  /** 打印一份推送函 | One letter, printed */
  "GET /api/letters/:id/paper": { query: LetterPaperQuery; answer: ExportedFile };
  /** 签收、退回、延期、报告、反馈 | Receive, return, extend, report on or answer a letter */
  "POST /api/letters/:id/commands": { request: LetterCommandRequest; keyed: true; answer: LetterView };

  /** 受理纠纷 | Take in a dispute */
  "POST /api/cases": { request: TakeInRequest; keyed: true; creates: true; answer: CaseView };
  /** 受理前查看当事人以往的纠纷 | Earlier disputes of the parties, before anything is taken in */
  "POST /api/earlier-disputes": { request: EarlierDisputesRequest; answer: readonly EarlierDispute[] };
  /** 受理前查看可能是同一件的纠纷 | Cases that may be the same dispute, before anything is taken in */
  "POST /api/alike": { request: AlikeRequest; answer: AlikeCases };
  /** 调解团队建议人选 | Whom to ask to the team of a case */
  "GET /api/cases/:id/team-proposal": { answer: readonly SeatProposalView[] };
  /** 走访记录 | Rounds from household to household */
  "GET /api/rounds": { query: RoundQuery; answer: RoundPage };
  /** 登记或更正自己的走访记录 | Keep one's round, or put it right */
  "POST /api/rounds": { request: RoundEntryRequest; answer: RoundView };

  /** 调解人员名录 | The roster of people who may be asked to mediate */
  "GET /api/roster": { query: RosterQuery; answer: RosterPage };
  /** 名录新增人员 | Add a person to the roster */
  "POST /api/roster": { request: RosterEntryRequest; creates: true; answer: RosterView };
  /** 名录中的一人 | One person of the roster */
  "GET /api/roster/:id": { answer: RosterView };
  /** 修改名录中的人员 | Change a person of the roster */
  "POST /api/roster/:id": { request: RosterUpdate; answer: RosterView };
  /** 一类纠纷的登记表模板 | The workbook in which disputes of a type are listed */
  "GET /api/case-templates/:type": { query: CaseTemplateQuery; answer: ExportedFile };
  /** 自己的批量导入 | One's own imports */
  "GET /api/imports": { answer: readonly ImportSummary[] };
  /** 上传登记表，先读不登记 | Send a filled-in workbook: it is read, and nothing is taken in yet */
  "POST /api/imports": { request: NewImport; creates: true; answer: ImportView };
  /** 一次批量导入 | One import */
  "GET /api/imports/:id": { answer: ImportView };
  /** 一次批量导入的行 | The rows of an import */
  "GET /api/imports/:id/rows": { query: ImportRowsQuery; answer: ImportRowsPage };
  /** 有错的行，改正后可再上传 | The rows with faults, to be put right and sent again */
  "GET /api/imports/:id/corrections": { answer: ExportedFile };
  /** 确认导入 | Take the good rows in */
  "POST /api/imports/:id/commit": { answer: ImportView };
  /** 取消导入 | Cancel an import */
  "POST /api/imports/:id/cancel": { answer: ImportView };
  /** 一件纠纷的关联、并案和可能重复 | How a case hangs together with others, and which may be the same dispute */
  "GET /api/cases/:id/relations": { answer: Relations };
  /** 关联，或标为不是同一件 | Link a case, or say that it is not the same */
  "POST /api/cases/:id/relations": { request: RelationRequest; keyed: true; answer: CaseView };
  /** 把另一件并入本案 | Merge another case into this one */
  "POST /api/cases/:id/merges": { request: MergeRequest; keyed: true; answer: CaseView };
  /** 撤销并案 | Undo a merging */
  "POST /api/cases/:id/merges/undo": { request: UnmergeRequest; keyed: true; answer: CaseView };
  /** 一件纠纷 | One case */
  "GET /api/cases/:id": { answer: CaseView };
  /** 一件纠纷的经过 | What happened on a case */
  "GET /api/cases/:id/events": { answer: Timeline };
  /** 办理纠纷 | Work on a case */
  "POST /api/cases/:id/commands": { request: CommandRequest; keyed: true; answer: CaseView };
  /** 上传附件 | Attach a file */
  "POST /api/cases/:id/attachments": { upload: true; query: AttachmentUpload; keyed: true; creates: true; answer: CaseView };
  /** 查看附件 | Look at an attachment */
  "GET /api/cases/:id/attachments/:attachment": { query: AttachmentQuery; answer: ExportedFile };
  /** 一件纠纷现在可以打印的文书 | The papers of a case that can be printed now */
  "GET /api/cases/:id/papers": { answer: PaperOffers };
  /** 打印一份文书 | One paper, filled */
  "GET /api/cases/:id/papers/:paper": { query: PaperQuery; answer: ExportedFile };
  /** 一份文书的文字，供阅读和朗读 | The text of a paper, to be read or heard */
  "GET /api/cases/:id/papers/:paper/text": { query: PaperTextQuery; answer: PaperText };
  /** 打印整份卷宗 | The whole file as one PDF */
  "GET /api/cases/:id/dossier": { answer: ExportedFile };
  /** 核验一件纠纷的记录链 | Verify the chain of a case's events */
  "GET /api/cases/:id/verify": { answer: ChainCheck };
  /** 谁看过一件纠纷的个人信息 | Who has seen personal data of a case */
  "GET /api/cases/:id/views": { answer: ViewsLog };
}

/** Method and path, e.g. `GET /api/cases/:id`. */
export type Operation = keyof Operations;

export type RequestOf<Name extends Operation> = Operations[Name] extends { request: infer Request } ? Request : undefined;
export type QueryOf<Name extends Operation> = Operations[Name] extends { query: infer Query }
  ? Plain<Query>
  : Readonly<Record<never, string>>;
export type AnswerOf<Name extends Operation> = Operations[Name]["answer"];
/** The values of the path's `:name`s. */
export type ParamsOf<Name extends Operation> = Readonly<Record<ParamNames<Name>, string>>;

type ParamNames<Path extends string> = Path extends `${string}/:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : Path extends `${string}/:${infer Name}`
    ? Name
    : never;

/** The same members without an interface's name, so that it can be read as strings by name. */
type Plain<Members> = { readonly [Name in keyof Members]: Members[Name] };
