import type { Service } from '#content/authored.ts'

export const traffic12123: Service = {
  id: 'traffic-12123',
  tier: 4,
  region: 'mainland',
  core: true,
  risk: 'high',
  money: false,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '交管 12123',
    'zh-HK': '交管 12123',
    en: 'Traffic 12123',
  },
  nextHolder: {
    'zh-CN': '新机主会收到验证码，可能看到你的驾照、车辆和违章记录。',
    'zh-HK': '新用戶會收到驗證碼，可能看到你的駕駛執照、車輛和違例紀錄。',
    en: 'The next holder would get codes, and could see your licence, vehicles and fines.',
  },
  path: {
    'zh-CN': '打开“我的 → 我的信息 → 手机号码 → 修改手机号码”，再核对机动车和驾驶证上的号码。',
    'zh-HK': '打開「我的 → 我的信息 → 手機號碼 → 修改手機號碼」，再核對車輛和駕駛證檔案的號碼。',
    en: 'Open Me → My details → Mobile number → Change. Then check the number on the vehicle and licence records.',
  },
  ifDead: {
    'zh-CN': '点“手机号无法接收短信，点击此处”，改用刷脸。',
    'zh-HK': '按「手機號無法接收短信，點擊此處」，改用人臉識別。',
    en: 'Tap the line about the number not receiving texts, and use the face check.',
  },
  dependsOn: [],
  pinyinInitials: 'jg12123',
  mark: 'secondary',
  source: {
    title: {
      'zh-CN': '两个第三方网页，说法一致',
      'zh-HK': '兩個第三方網頁，說法一致',
      en: 'Two third-party pages, agreeing',
    },
    year: 2026,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}
