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
    'zh-CN': '新机主可能用上查找设备，看到云端资料，控制智能家居。',
    'zh-HK': '新用戶可能使用尋找裝置，看到雲端資料，控制智能家居。',
    en: 'The next holder could use find-device, see your cloud data and control smart-home devices.',
  },
  path: {
    'zh-CN': '打开“设置 → 小米账号 → 账号与安全 → 手机号 → 更换”。细节不确定。',
    'zh-HK': '打開「設定 → 小米帳號 → 帳號與安全 → 電話號碼 → 更換」。細節未能確定。',
    en: 'Open Settings → Xiaomi Account → Account & security → Phone number → Change. The details are uncertain.',
  },
  ifDead: {
    'zh-CN': '先试邮箱登录再改，不行再找小米客服。',
    'zh-HK': '先試以電郵登入再改，不行再聯絡小米客服。',
    en: 'Try signing in by e-mail and change it; if that fails, ask Xiaomi support.',
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
