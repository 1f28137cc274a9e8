import type { Service } from '#content/authored.ts'

export const huaweiId: Service = {
  id: 'huawei-id',
  tier: 1,
  region: 'global',
  core: true,
  risk: 'high',
  money: false,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '华为账号',
    'zh-HK': '華為帳號',
    en: 'HUAWEI ID',
  },
  nextHolder: {
    'zh-CN': '新机主可能看到云端资料，或用查找设备和钱包。',
    'zh-HK': '新用戶可能看到雲端資料，或使用尋找裝置和錢包。',
    en: 'The next holder could see your cloud data, or use find-device and the wallet.',
  },
  path: {
    'zh-CN': '在“设置 → 华为账号 → 账号与安全”里找手机号。菜单名译自华为的法文网页。',
    'zh-HK': '在「設定 → 華為帳號 → 帳號與安全」找電話號碼。選單名稱譯自華為的法文網頁。',
    en: 'Look for the number in Settings → HUAWEI ID → Account & security. The menu names are translated from HUAWEI’s French page.',
  },
  ifDead: {
    'zh-CN': '在常用设备上申诉更换账号，最快 15 分钟、最迟 3 天有结果。',
    'zh-HK': '在常用裝置上申訴更換帳號，最快 15 分鐘、最遲 3 日有結果。',
    en: 'On a device you use often, appeal to change the account. The answer takes 15 minutes to 3 days.',
  },
  dependsOn: [],
  pinyinInitials: 'hwzh',
  mark: 'official',
  source: {
    title: {
      'zh-CN': '华为支持：更换账号',
      'zh-HK': '華為支援：更換帳號',
      en: 'HUAWEI support: changing the account number',
    },
    year: 2026,
    url: 'https://consumer.huawei.com/fr/support/content/fr-fr00776987',
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}
