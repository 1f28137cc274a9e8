import type {
  Channel,
  ContactMeans,
  ContactOutcome,
  ContactParty,
  VerificationResult,
  VerificationWay,
} from '#domain/answers.ts'
import type { Leg } from '#domain/leg.ts'
import type { Standing } from '#domain/signatures.ts'

/** The words for a cancellation that is stuck in 简体中文 */
export const zhCN = {
  title: '卡住了怎么办',
  lead: '一级一级往上找。每联系一次记一笔，记录就是证据。',
  whichNumber: '看哪个号码',
  noLegsTitle: '还不知道卡上有哪边的号码',
  noLegsText: '内地和香港，该找的地方不一样。先回答卡上有哪边的号码。',
  toQuestion: '去回答',
  ladder: '该找谁',
  ladderNote: '投诉随时可以提。下面的日子是按规定或常识、从你的记录算出来的：到那天，就轮到这一级。',
  open: '现在就可以找',
  openSince: (date: string) => `可以找了（${date}起）`,
  opensOn: (date: string) => `${date}起可以找`,
  waitsFor: {
    submission: '提交之后再算日子',
    complaint: '先投诉，并记在下面',
  },
  when: {
    'at-once': '什么时候都可以。',
    complained: '向运营商投诉过，就可以。',
    submitted: (days: number) =>
      `过了答应的日子，或没说日子而提交超过 ${days} 天（常识，不是规定）；被拒绝、核实有问题的，当天就可以。`,
    unanswered: (days: number) => `投诉超过 ${days} 天没办好；被拒绝的，当天就可以。`,
  },
  until: (date: string) => `最迟 ${date}提出`,
  late: (date: string) => `时限可能在 ${date}过了。先打电话问还收不收。`,
  wants: '要准备什么',
  basis: '依据和时限',
  log: '联系记录',
  logLead: '哪天、找了谁、怎么说的。别写号码、证件号和姓名。',
  none: '还没有记录。',
  on: '哪天联系的',
  party: '找的是谁',
  parties: {
    operator: '运营商客服或营业厅',
    'operator-complaint': '运营商的投诉渠道',
    regulator: '主管部门',
    'consumer-body': '消费者组织',
  } satisfies Record<ContactParty, string>,
  means: '怎么联系的',
  meansOf: { phone: '电话', counter: '当面', online: '网上', letter: '信件' } satisfies Record<
    ContactMeans,
    string
  >,
  outcome: '结果',
  outcomes: {
    waiting: '在等答复',
    promised: '答应办',
    refused: '拒绝了',
    solved: '解决了',
  } satisfies Record<ContactOutcome, string>,
  words: '对方怎么说',
  wordsHint: '照原话记，可以写工号和答应的日期。',
  add: '记下这次联系',
  change: '修改',
  changeOf: (date: string) => `修改 ${date}的记录`,
  save: '改好了',
  keep: '不改了',
  remove: '删除',
  removeOf: (date: string) => `删除 ${date}的记录`,
  said: ({ date, channel, kind }: { date: string; channel: string; kind: string }) =>
    `${date}，${kind}（${channel}）`,
  texts: '带走文字',
  language: '用哪种语言写',
  timeline: '时间线',
  letter: '投诉稿',
  byHand: '姓名、号码和证件号的地方写着【请填写】。抄到纸上或官方页面里再填，别填在这里。',
  ofLetter: {
    heading: '投诉书',
    blank: '【请填写】',
    to: (name: string) => `致：${name}`,
    from: {
      holder: ({ kind, title }) => `本人${title}，${kind}${title}的机主，证件号码${title}。`,
      company: ({ kind, title }) =>
        `本公司${title}，${kind}${title}的机主，证照编号${title}，由经办人${title}代表。`,
      'for-holder': ({ kind, title }) =>
        `本人${title}，代机主${title}提出，关系${title}，证件号码${title}。号码：${kind}${title}。`,
      user: ({ kind, title }) =>
        `本人${title}，证件号码${title}，使用${kind}${title}；这个号码登记在他人名下。`,
    } satisfies Record<Standing, (words: { kind: string; title: string }) => string>,
    legs: { mainland: '内地号码', hongkong: '香港号码' } satisfies Record<Leg, string>,
    subject: '事由：申请停用上述号码，至今没有办妥。',
    story: '经过：',
    nothing: '还没有写下经过。',
    asks: '要求：',
    demandDay: ({ title }: { title: string }) => `一、${title}前办妥，并书面答复办妥的日期。`,
    demandReason: '二、办不了的，书面说明理由和依据。',
    demandMoney: ({ title }: { title: string }) => `三、停止计费，退还余额或多收的费用，金额${title}。`,
    demandOvercharged: ({ title }: { title: string }) => `三、停止计费，退还多收的费用，金额${title}。`,
    enclosed: ({ title }: { title: string }) => `附件：受理凭证、账单或充值记录、往来截图，共${title}份。`,
    signature: ({ title }: { title: string }) => `签名：${title}`,
    seal: ({ title }: { title: string }) => `经办人签名、公司盖章：${title}`,
    reachedAt: ({ title }: { title: string }) => `联系方式：${title}`,
    date: ({ title }: { title: string }) => `日期：${title}`,
  },
  ofTimeline: {
    heading: ({ kind }: { kind: string }) => `${kind}：办理经过（本人记录）`,
    line: ({ date, title }: { date: string; title: string }) => `${date}：${title}`,
    channels: { online: '线上', counter: '营业厅' } satisfies Record<Channel, string>,
    submitted: (channel: string) => `提交申请（${channel}）。`,
    receipt: (reference: string) => `收到受理凭证，编号：${reference}。`,
    receiptWithoutReference: '收到受理凭证，没有编号。',
    promised: '对方答应办好的期限。',
    refund: '对方答应退款的期限。',
    contact: ({ kind, channel, result }: { kind: string; channel: string; result: string }) =>
      `${kind}（${channel}）：${result}。`,
    quoted: (words: string) => `对方说：“${words}”`,
    checked: ({ kind, result }: { kind: string; result: string }) => `核实，${kind}：${result}。`,
    ways: {
      call: '拨打号码',
      app: '登录运营商 App',
      bill: '看账单',
      lookup: '查名下还有没有',
      refund: '看退款',
    } satisfies Record<VerificationWay, string>,
    results: { ok: '说明停了', 'not-yet': '还没有', problem: '有问题' } satisfies Record<
      VerificationResult,
      string
    >,
  },
}
