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
    'zh-CN': '新机主会收到验证码。号码失效后，你网上刷卡可能不成功。',
    'zh-HK': '新用戶會收到驗證碼。號碼失效後，你的網上簽賬可能被拒。',
    en: 'The next holder would get the codes. Without a valid number your online card payments could be declined.',
  },
  path: {
    'zh-CN': '填更改客户资料表格，邮寄或交到分行，约 3 至 7 个工作日。资料较旧。',
    'zh-HK': '填更改客戶資料表格，郵寄或交到分行，約 3 至 7 個工作天。資料較舊。',
    en: 'Post or hand in the change-of-details form; it takes about 3–7 working days. This is from an old page.',
  },
  ifDead: {
    'zh-CN': '一样用表格、分行或客服热线，不用旧号收短信。',
    'zh-HK': '同樣用表格、分行或客戶服務熱線，不用舊號碼收短訊。',
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
