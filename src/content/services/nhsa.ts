import type { Service } from '#content/authored.ts'

export const nhsa: Service = {
  id: 'nhsa',
  tier: 4,
  region: 'mainland',
  core: true,
  risk: 'high',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '国家医保服务平台、医保码',
    'zh-HK': '國家醫保服務平台、醫保碼',
    en: 'National health insurance app and code',
  },
  nextHolder: {
    'zh-CN': '新机主可能登录，看到就医记录，动用医保码。',
    'zh-HK': '新用戶可能登入，看到就醫紀錄，動用醫保碼。',
    en: 'The next holder could sign in, see medical records and use your insurance code.',
  },
  path: {
    'zh-CN': '在“我的 → 设置”里改手机号，以 App 为准。',
    'zh-HK': '在「我的 → 設置」更改電話號碼，以應用程式為準。',
    en: 'Change the number in Me → Settings; go by what the app shows.',
  },
  ifDead: {
    'zh-CN': '本人带身份证到医保窗口办理。能不能刷脸改，未核实。',
    'zh-HK': '親身帶身份證到醫保窗口辦理。可否用人臉識別更改，未核實。',
    en: 'Take your ID card to a health insurance counter in person. Whether a face check works is not verified.',
  },
  dependsOn: [],
  pinyinInitials: 'gjybfwptybm',
  mark: 'secondary',
  source: {
    title: {
      'zh-CN': '一个第三方健康网站',
      'zh-HK': '一個第三方健康網站',
      en: 'One third-party health site',
    },
    year: 2026,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}
