import type { Service } from '#content/authored.ts'
import { ofcaOneCard } from '#content/sources.ts'

export const oneCardTwoNumbers: Service = {
  id: 'one-card-two-numbers',
  tier: 0,
  region: 'global',
  core: true,
  risk: 'high',
  money: true,
  oldNumberSms: 'not-needed',
  name: {
    'zh-CN': '一卡两号、一卡多号的另一个号码',
    'zh-HK': '一卡兩號／一卡多號的另一個號碼',
    en: 'The other number on a two-number SIM',
  },
  nextHolder: {
    'zh-CN': '漏掉的号码会另行回收，新机主可用它登录你的账号。',
    'zh-HK': '漏掉的號碼會另行回收，新用戶可用它登入你的帳號。',
    en: 'A number you forgot is recycled on its own, and its next holder could sign in to your accounts.',
  },
  path: {
    'zh-CN': '问清运营商卡上有几个号码，各列一份清单，分别解绑。',
    'zh-HK': '問清電訊商卡上有幾個號碼，各列一份清單，分別解除綁定。',
    en: 'Ask the operator how many numbers the card carries, list each one and unlink them separately.',
  },
  ifDead: {
    'zh-CN': '把收不到短信的号码也列进清单，向运营商问清它的状态。',
    'zh-HK': '把收不到短訊的號碼也列入清單，向電訊商問清它的狀態。',
    en: 'List a number that no longer gets texts too, and ask the operator what state it is in.',
  },
  dependsOn: [],
  pinyinInitials: 'yklhykdhdlyghm',
  mark: 'official',
  source: ofcaOneCard,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}
