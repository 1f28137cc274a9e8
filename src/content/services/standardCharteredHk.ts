import type { Service } from '#content/authored.ts'

export const standardCharteredHk: Service = {
  id: 'standard-chartered-hk',
  tier: 2,
  region: 'hongkong',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'not-needed',
  name: {
    'zh-CN': '渣打香港',
    'zh-HK': '渣打香港',
    en: 'Standard Chartered Hong Kong',
  },
  nextHolder: {
    'zh-CN': '新机主会收到验证码；登记号码失效，你的网上刷卡也可能被拒。',
    'zh-HK': '新用戶會收到驗證碼；登記號碼失效，你的網上簽賬也可能被拒。',
    en: 'The next holder would receive codes, and with no valid number your online card payments may be declined.',
  },
  path: {
    'zh-CN': '填更改客户资料表格，邮寄或交到分行，约需 3 至 7 个工作日。这份资料较旧。',
    'zh-HK': '填更改客戶資料表格，郵寄或交到分行，約需 3 至 7 個工作天。這份資料較舊。',
    en: 'Send or hand in the change-of-details form; it takes about 3–7 working days. This information is old.',
  },
  ifDead: {
    'zh-CN': '照样用表格、分行或客服热线，不必收旧号短信。',
    'zh-HK': '同樣用表格、分行或客戶服務熱線，不必收舊號碼短訊。',
    en: 'Use the same form, a branch or the hotline; no text to the old number is needed.',
  },
  dependsOn: [],
  pinyinInitials: 'zdxg',
  mark: 'official',
  source: {
    title: {
      'zh-CN': '渣打香港：短信一次性密码通知',
      'zh-HK': '渣打香港：短訊一次性密碼通知',
      en: 'Standard Chartered Hong Kong: SMS OTP notice',
    },
    year: 2019,
    url: 'https://av.sc.com/hk/edm/ways-to-bank/sms-otp-edm-201910/en/page.html',
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}
