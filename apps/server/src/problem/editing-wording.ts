/** The words of problems with drafts, releases and moving cases. */
import type { Wording } from "./problem-text.ts";

export const editingWording = {
  "contract-breach": {
    status: 422,
    title: { zh: "上级不允许这样修改", en: "The layer above does not allow this" },
    detail: { zh: "这样修改超出了上级规定的范围，没有保存。", en: "The change goes beyond what the layer above allows; it was not saved." },
    remedy: { zh: "请按下列提示改正。", en: "Put right what is listed." },
  },
  "laxer-addition": {
    status: 422,
    title: { zh: "增加的内容比上级宽", en: "What is added is laxer than the layer above" },
    detail: {
      zh: "增加的内容会代替上级的规定，却比它宽，没有保存。",
      en: "What is added would take the place of something of the layer above and ask for less; it was not saved.",
    },
    remedy: { zh: "请按下列提示改正。", en: "Put right what is listed." },
  },
  "field-fixed": {
    status: 422,
    title: { zh: "含义不能改", en: "The meaning is fixed" },
    detail: { zh: "字段的类型、单位和代码不能改，没有保存。", en: "Type, unit and codes of a field cannot change; nothing was saved." },
    remedy: { zh: "要问别的，请新增一个字段。", en: "To ask something else, add a field." },
  },
  "retire-instead": {
    status: 422,
    title: { zh: "不能删除", en: "Not to be removed" },
    detail: { zh: "已有的记录可能用到它，没有删除。", en: "Records already made may hold it; it was not removed." },
    remedy: { zh: "请改为停用。", en: "Retire it instead." },
  },
  "change-refused": {
    status: 422,
    title: { zh: "不能这样修改", en: "Not possible this way" },
    detail: { zh: "这样修改无法保存。", en: "The change cannot be saved." },
    remedy: { zh: "请按下列提示改正。", en: "Put right what is listed." },
  },
  "draft-full": {
    status: 422,
    title: { zh: "修改次数过多", en: "Too many edits" },
    detail: { zh: "一份草案最多修改一千次。", en: "A draft holds at most a thousand edits." },
    remedy: { zh: "请先提交这一份，再打开新的草案。", en: "Submit this one, then open another draft." },
  },
  "edit-conflict": {
    status: 409,
    title: { zh: "别人刚改过同一处", en: "Somebody else has just changed the same place" },
    detail: {
      zh: "您修改的内容，别人在您之前已改成别的，没有覆盖。",
      en: "Somebody changed this before you did; theirs was not overwritten.",
    },
    remedy: { zh: "请对照两边的内容，选用其中之一。", en: "Compare the two and choose one." },
  },
  "layer-taken": {
    status: 409,
    title: { zh: "这个地区已有政策", en: "This division has a policy already" },
    detail: { zh: "这个地区已有政策，或已有人在起草。", en: "There is a policy of this division, or somebody is drafting its first one." },
    remedy: { zh: "请到“政策修改”中查看。", en: "Look for it under “Changes of policy”." },
  },
  "wrong-state": {
    status: 409,
    title: { zh: "草案的状态已变", en: "The draft is in another state" },
    detail: { zh: "草案现在的状态不能这样办理。", en: "This cannot be done to the draft as it stands." },
    remedy: { zh: "请刷新后查看它现在的状态。", en: "Reload it and see how it stands." },
  },
  "nothing-to-undo": {
    status: 422,
    title: { zh: "没有可撤销的修改", en: "Nothing to undo" },
    detail: { zh: "这份草案没有可撤销的修改。", en: "The draft has no edit to undo." },
  },
  "nothing-to-redo": {
    status: 422,
    title: { zh: "没有可重做的修改", en: "Nothing to redo" },
    detail: { zh: "撤销之后又有新的修改，或者没有撤销过。", en: "Nothing was undone, or something else was edited after." },
  },
  "draft-on-newest": {
    status: 409,
    title: { zh: "已是新版", en: "On the newest already" },
    detail: { zh: "这份草案已经以新版为准，没有要合并的。", en: "The draft stands on the newest releases; there is nothing to bring in." },
    remedy: { zh: "请继续修改或送审。", en: "Go on editing, or submit it." },
  },
  "no-conflict": {
    status: 409,
    title: { zh: "此处不用选", en: "Nothing to choose here" },
    detail: { zh: "这里上级和本级并无冲突，没有保存。", en: "The layer above and this one agree here; nothing was saved." },
    remedy: { zh: "请重新打开草案再选。", en: "Open the draft again, then choose." },
  },
  "draft-overtaken": {
    status: 409,
    title: { zh: "已有别的版本发布", en: "Something else was published" },
    detail: {
      zh: "打开草案以后，本级已发布或撤销了别的版本；再发布这一份会丢掉那些修改。",
      en: "Since the draft was opened another release of this layer was published or withdrawn; publishing this one would undo that.",
    },
    remedy: { zh: "请从最新版本打开新的草案，再作修改。", en: "Open a new draft from the latest release and make the changes there." },
  },
  "template-missing": {
    status: 404,
    title: { zh: "没有模板文件", en: "The template is not here" },
    detail: {
      zh: "这份文书用的 Word 模板不在本系统里：政策文件是从别处带来的，模板没有一起带来。",
      en: "The Word template of this paper is not in this system: the policy came from elsewhere without it.",
    },
    remedy: {
      zh: "请先下载 PDF，并请政策管理员重新上传模板。",
      en: "Take the PDF, and ask the policy administrator to bring the template in again.",
    },
  },
  "draft-unsound": {
    status: 422,
    title: { zh: "草案还有问题", en: "The draft is not right yet" },
    detail: { zh: "检查没有通过，不能提交或发布。", en: "The check has found errors; it can be neither submitted nor published." },
    remedy: { zh: "请先改正下列问题。", en: "Put right what is listed first." },
  },
  "nothing-changed": {
    status: 422,
    title: { zh: "没有修改", en: "Nothing has changed" },
    detail: { zh: "草案和最新版本相同。", en: "The draft is the same as the latest release." },
    remedy: { zh: "请先作修改，或放弃这份草案。", en: "Change something first, or discard the draft." },
  },
  "effective-too-early": {
    status: 422,
    title: { zh: "生效日期太早", en: "In force too early" },
    detail: {
      zh: "生效日期不能早于今天，也不能早于已发布版本的生效日期。",
      en: "It cannot come into force before today, nor before a release already published does.",
    },
    remedy: { zh: "请选择以后的日期。", en: "Choose a later day." },
  },
  "own-work": {
    status: 403,
    title: { zh: "须由另一个人审核", en: "Somebody else must review it" },
    detail: { zh: "您修改过或提交了这份草案，不能由您审核通过。", en: "You edited or submitted this draft; you cannot approve it." },
    remedy: { zh: "请由没有参与修改的审核人办理。", en: "Ask a reviewer who took no part in it." },
  },
  "other-digest": {
    status: 409,
    title: { zh: "内容已和您所见不同", en: "It is no longer what you saw" },
    detail: { zh: "您查看以后，草案的内容有变化。", en: "The draft has changed since you looked at it." },
    remedy: { zh: "请重新查看差异后再办理。", en: "Look at the differences again first." },
  },
  "not-scheduled": {
    status: 422,
    title: { zh: "不能撤销", en: "It cannot be withdrawn" },
    detail: { zh: "这次发布已经生效，或已撤销过。", en: "This release is in force already, or was withdrawn before." },
    remedy: { zh: "要恢复以前的规定，请从以前的版本打开草案。", en: "To bring an earlier policy back, open a draft from its release." },
  },
  "other-release": {
    status: 409,
    title: { zh: "现行版本已变", en: "Another release is in force" },
    detail: { zh: "您预演以后，现行版本有了变化。", en: "Another release has come into force since you looked." },
    remedy: { zh: "请重新预演。", en: "Look at the moves again." },
  },
} as const satisfies Readonly<Record<string, Wording>>;
