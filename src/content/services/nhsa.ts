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
    en: 'National healthcare security app',
  },
  nextHolder: {
    'zh-CN': '新机主可能登录，看到就医记录，动用医保码。',
    'zh-HK': '新用戶可能登入，看到就醫紀錄，動用醫保碼。',
    en: 'The next holder may sign in, see medical records and use your insurance code.',
  },
  path: {
    'zh-CN': '在“我的 → 设置”的账号部分修改手机号，具体菜单以 App 为准。',
    'zh-HK': '在「我的 → 設定」的帳號部分修改電話號碼，選單以 App 為準。',
    en: 'Change it in the account part of Me → Settings; follow the app where it differs.',
  },
  ifDead: {
    'zh-CN': '本人带身份证件到医保窗口办理。能否刷脸改，尚未核实。',
    'zh-HK': '本人帶身份證件到醫保窗口辦理。能否用人臉核實，尚未證實。',
    en: 'Take your ID to a healthcare security counter. Whether a face check works is not confirmed.',
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
