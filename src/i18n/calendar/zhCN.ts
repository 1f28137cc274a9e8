import type { ReminderKind } from '#domain/reminder.ts'

/** The words of the calendar in 简体中文 */
export const zhCN = {
  heading: '放进日历',
  lead: '手机日历会在当天提醒。文件里没有号码、证件号，也没有你写的字。',
  again: '日子变了，再下载、导入一次就会更新。清掉的日子，请自己在日历里删。',
  none: '今天以后还没有日子可放。对方答应了期限，或者改了期限，记下来就能放进日历。',
  failed: '这些日子放不进日历，请核对日期。',
  download: (count: number) => `下载日历文件（${count} 个日子）`,
  one: '只放其中一个日子',
  text: '下载不了，就复制日子',
  content: '要记住的日子',
  line: (date: string, title: string) => `${date}：${title}`,
  titles: {
    'submit-by': (card: string, _leg: string) => `${card}：今天是最后一天，再晚提交要多付一期月费`,
    promised: (card: string, leg: string) => `${card}，${leg}：运营商答应最迟今天办好`,
    overdue: (card: string, leg: string) => `${card}，${leg}：过了答应的期限，没办好就去问`,
    'last-bill': (card: string, leg: string) => `${card}，${leg}：出账单，看是不是零`,
    refund: (card: string, leg: string) => `${card}，${leg}：运营商答应最迟今天退款`,
    'refund-overdue': (card: string, leg: string) => `${card}，${leg}：过了退款期限，没到账就去问`,
    'keep-sim': (card: string, _leg: string) => `${card}：旧卡至少留到今天`,
  } satisfies Record<ReminderKind, (card: string, leg: string) => string>,
  note: '结果请记在销卡清单里。日期照运营商说的，以对方答复为准。',
}
