import type { Service } from '#content/authored.ts'

export const xiaomiAccount: Service = {
  id: 'xiaomi-account',
  tier: 1,
  region: 'global',
  core: true,
  risk: 'high',
  money: false,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '小米账号',
    'zh-HK': '小米帳號',
    en: 'Xiaomi Account',
  },
  nextHolder: {
    'zh-CN': '新机主可能控制查找设备、云端资料和智能家居。',
    'zh-HK': '新用戶可能控制尋找裝置、雲端資料及智能家居。',
    en: 'The next holder may control find-device, your cloud data and smart-home devices.',
  },
  path: {
    'zh-CN': '打开“设置 → 小米账号 → 账号与安全 → 手机号”，换成新号。',
    'zh-HK': '打開「設定 → 小米帳號 → 帳號與安全 → 電話號碼」，換成新號碼。',
    en: 'Open Settings → Xiaomi Account → Account & security → Phone number and change it.',
  },
  ifDead: {
    'zh-CN': '试用邮箱登录后再改。仍不行，联系小米客服。',
    'zh-HK': '試用電郵登入後再改。仍不行，聯絡小米客戶服務。',
    en: 'Try signing in with e-mail and changing it there; otherwise contact Xiaomi support.',
  },
  dependsOn: [],
  pinyinInitials: 'xmzh',
  mark: 'secondary',
  source: {
    title: {
      'zh-CN': '第三方整理，细节不确定',
      'zh-HK': '第三方資料，細節未能確定',
      en: 'Third-party guides, details uncertain',
    },
    year: 2026,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}
