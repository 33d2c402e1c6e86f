/** Words in Chinese: keys of other programs. */
export const keyPages = {
  apiKeys: {
    title: "接口密钥",
    intro: "供其他系统直接报送纠纷用。请求带 Authorization: Bearer 密钥；接口说明见 /api/openapi.json。",
    empty: "还没有密钥",
    give: "新增密钥",
    name: "用于哪个系统",
    division: "哪个区划",
    permissions: "可以做什么",
    may: { "case.import": "报送纠纷", "case.read": "查看纠纷（个人信息隐去）", "case.readPersonal": "查看当事人个人信息" },
    days: "有效天数",
    needed: "请填写系统名称、区划，并至少选一项。",
    once: "“{{name}}”的密钥只显示这一次，请现在复制保存。",
    secret: "密钥",
    ends: "有效至{{time}}",
    used: "最近使用{{time}}",
    neverUsed: "从未使用",
    revoke: "停用",
    revoked: "已停用",
    revokeSure: "停用“{{name}}”？停用后不能恢复。",
  },
};
