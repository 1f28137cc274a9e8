import type { Operator } from '#content/authored.ts'
import { askAfterExpiry, askHowRegistrationEnds, askWhichHotline } from '#content/claims/questions.ts'
import { sosimTravel } from '#content/sources.ts'

export const sosim: Operator = {
  id: 'sosim',
  region: 'hongkong',
  name: { 'zh-CN': 'SoSIM', 'zh-HK': 'SoSIM', en: 'SoSIM' },
  hint: {
    'zh-CN': '3HK 网络的储值卡，卡面印有 SoSIM。',
    'zh-HK': '3HK 網絡的儲值卡，卡面印有 SoSIM。',
    en: 'A prepaid card on 3HK’s network, marked SoSIM.',
  },
  domains: [
    {
      name: 'sosimhk.com',
      mark: 'official',
      source: sosimTravel,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
  hotlines: [],
  claims: [
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '网站 sosimhk.com，可以上网看账户。',
        'zh-HK': '網站 sosimhk.com，帳戶可在網上查看。',
        en: 'Website sosimhk.com; you can see your account there.',
      },
      source: sosimTravel,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    askWhichHotline,
    askAfterExpiry,
    askHowRegistrationEnds,
  ],
}
