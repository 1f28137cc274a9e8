import type { Operator } from '#content/authored.ts'
import { askNotice, askPrepaidEnds, askWhichHotline } from '#content/claims/questions.ts'

export const ctexcel: Operator = {
  id: 'ctexcel',
  region: 'hongkong',
  name: {
    'zh-CN': 'CTExcel（中国电信香港）',
    'zh-HK': 'CTExcel（中國電信香港）',
    en: 'CTExcel (China Telecom Hong Kong)',
  },
  hint: {
    'zh-CN': '卡面印有 CTExcel。公开资料很少，先弄清是哪家公司发的卡。',
    'zh-HK': '卡面印有 CTExcel。公開資料很少，先弄清楚是哪間公司發的卡。',
    en: 'The card says CTExcel. Little is published; first find out which company issued it.',
  },
  domains: [],
  hotlines: [],
  claims: [
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：发卡的是哪家公司，香港的还是欧洲的。',
        'zh-HK': '問清楚：發卡的是哪間公司，香港的還是歐洲的。',
        en: 'Ask: which company issued it, the Hong Kong or the European one?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    askWhichHotline,
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：官方网站和 App 是哪个。',
        'zh-HK': '問清楚：官方網站和應用程式是哪個。',
        en: 'Ask: which website and app are official?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    askNotice,
    askPrepaidEnds,
  ],
}
