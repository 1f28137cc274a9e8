import type { Channel, SettlementKind } from '#domain/answers.ts'
import type { Promised, WaitKind } from '#domain/wait.ts'

/** The words of the waiting board and of the timeline in 简体中文 */
export const zhCN = {
  heading: '在等什么',
  kinds: {
    review: '等号码停用生效',
    'last-bill': '等最后一期账单',
    refund: '等退款到账',
  } satisfies Record<WaitKind, string>,
  ofLeg: (leg: string, kind: string) => `${leg}：${kind}`,
  since: ({ date, days }: { date: string; days: number }) =>
    days === 0 ? `${date}，今天开始等` : `从 ${date}起，第 ${days} 天`,
  until: {
    review: ({ date }) => `答应的期限：${date}`,
    'last-bill': ({ date }) => `${date}出账单`,
    refund: ({ date }) => `答应的期限：${date}`,
  } satisfies Record<WaitKind, (of: { date: string }) => string>,
  noUntil: {
    review: '还没记下对方答应的期限',
    'last-bill': '还没记下账单日',
    refund: '还没记下退款的期限',
  } satisfies Record<WaitKind, string>,
  left: (days: number) => (days === 0 ? '就是今天' : `还有 ${days} 天`),
  late: {
    review: (days: number) => `逾期 ${days} 天，去问运营商`,
    'last-bill': (days: number) => `账单日过了 ${days} 天，去看是不是零`,
    refund: (days: number) => `逾期 ${days} 天没到账，去问运营商`,
  } satisfies Record<WaitKind, (days: number) => string>,
  enter: {
    promisedBy: '记下答应办好的期限',
    refundBy: '记下答应退款的期限',
  } satisfies Record<Promised, string>,
  change: {
    promisedBy: '修改答应办好的期限',
    refundBy: '修改答应退款的期限',
  } satisfies Record<Promised, string>,
  day: '期限是哪天',
  dayHint: '照运营商的原话填。只说“15 个工作日”，就问清是哪一天。',
  save: '记下期限',
  clear: '清掉期限',
  cleared: '期限清掉了，这一项不用再等。',
  tooEarly: '期限不能早于开始等的那一天。请核对后重填。',
  billDay: '去填账单日',
  silentBefore: '提交前就已停机、挂失的，打不通、登录不了都不算证实。要问运营商，号码是不是已经注销。',
  again: '再查一次',
  escalation: '两种查法都有问题，可以逐级投诉',
  escalationAct: '看看怎么投诉',
  timeline: {
    heading: '时间线',
    lead: '实心的是你记下的，空心的还没到。',
    started: '开始准备',
    submitted: {
      online: '线上提交（自报）',
      counter: '营业厅提交（自报）',
    } satisfies Record<Channel, string>,
    receipt: '拿到受理凭证',
    verified: (way: string, result: string) => `${way}：${result}`,
    settled: {
      refunded: '结清：退到账了',
      moved: '结清：转到别的号码了',
      'nothing-due': '结清：没有要退的，账也清了',
      forfeited: '结清：按规定不退，已确认',
    } satisfies Record<SettlementKind, string>,
    today: '今天',
    due: {
      review: '运营商答应办好',
      'last-bill': '出最后一期账单',
      refund: '运营商答应退款',
    } satisfies Record<WaitKind, string>,
  },
}
