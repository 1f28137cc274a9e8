import type { Service } from '#content/authored.ts'
import { ofcaOneCard } from '#content/sources.ts'

export const oneCardTwoNumbers: Service = {
  id: 'one-card-two-numbers',
  when: { numbers: ['both', 'unknown'] },
  tier: 0,
  region: 'global',
  core: true,
  risk: 'high',
  money: true,
  oldNumberSms: 'not-needed',
  name: {
    'zh-CN': '一卡两号、一卡多号的另一个号码',
    'zh-HK': '一卡兩號、一卡多號的另一個號碼',
    en: 'The other number on a two-number SIM',
  },
  nextHolder: {
    'zh-CN': '漏掉的号码会另行收回，下一个机主可能用它登录你的账号。',
    'zh-HK': '遺漏的號碼會另行收回，新用戶可能用它登入你的帳號。',
    en: 'A number you forget is taken back separately, and its next holder could sign in to your accounts.',
  },
  path: {
    'zh-CN': '问发卡的运营商卡上有几个号码，各列一份清单，分别解绑。',
    'zh-HK': '問發卡的電訊商卡上有幾個號碼，各列一份清單，分別解除綁定。',
    en: 'Ask the operator that issued the card how many numbers it carries. List each one and unlink it separately.',
  },
  ifDead: {
    'zh-CN': '收不到短信的号码也列进清单，问运营商它是什么状态。',
    'zh-HK': '收不到短訊的號碼也列入清單，問電訊商它是甚麼狀態。',
    en: 'List a number that no longer gets texts as well, and ask the operator what state it is in.',
  },
  dependsOn: [],
  pinyinInitials: 'yklhykdhdlyghm',
  mark: 'official',
  source: ofcaOneCard,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}
