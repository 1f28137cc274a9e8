import type { Operator } from '#content/authored.ts'
import { askAfterExpiry, askHowRegistrationEnds, askWhichHotline } from '#content/claims/questions.ts'
import { clubSim86Terms } from '#content/sources.ts'

export const clubSim: Operator = {
  id: 'club-sim',
  region: 'hongkong',
  name: { 'zh-CN': 'Club SIM', 'zh-HK': 'Club SIM', en: 'Club SIM' },
  hint: {
    'zh-CN': '在 Club SIM App 里管理。里面的内地号码叫 86-Easy，没有卡。',
    'zh-HK': '在 Club SIM 應用程式管理。裏面的內地號碼叫 86-Easy，沒有實體卡。',
    en: 'You manage it in the Club SIM app. 86-Easy is a mainland number in that app, without a card.',
  },
  domains: [
    {
      name: 'clubsim.com.hk',
      mark: 'official',
      source: clubSim86Terms,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
  hotlines: [],
  claims: [
    {
      when: { numbers: ['mainland', 'both', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN': '86-Easy：虚拟的内地号码，没有 SIM 卡，要实名登记。',
        'zh-HK': '86-Easy：虛擬的內地號碼，沒有 SIM 卡，要實名登記。',
        en: '86-Easy: a virtual mainland number without a SIM; it needs real-name registration.',
      },
      source: clubSim86Terms,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { numbers: ['mainland', 'both', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN': '86-Easy：每月自动续期，要你自己关掉。',
        'zh-HK': '86-Easy：每月自動續期，要你自己關掉。',
        en: '86-Easy: renews monthly until you switch it off.',
      },
      source: clubSim86Terms,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { numbers: ['mainland', 'both', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN': '86-Easy：号码不能转网。',
        'zh-HK': '86-Easy：號碼不可轉台。',
        en: '86-Easy: the number cannot be ported out.',
      },
      source: clubSim86Terms,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    askWhichHotline,
    askAfterExpiry,
    askHowRegistrationEnds,
  ],
}
