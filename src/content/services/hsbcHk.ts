import type { Service } from '#content/authored.ts'

export const hsbcHk: Service = {
  id: 'hsbc-hk',
  tier: 2,
  region: 'hongkong',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'not-needed',
  name: {
    'zh-CN': '汇丰银行（香港）',
    'zh-HK': '滙豐銀行（香港）',
    en: 'HSBC Hong Kong',
  },
  nextHolder: {
    'zh-CN': '新机主会收到提示和验证码，电话银行也可能把他当成你。',
    'zh-HK': '新用戶會收到提示和驗證碼，電話理財也可能把他當作你。',
    en: 'The next holder would get alerts and codes, and phone banking could take them for you.',
  },
  path: {
    'zh-CN': '在 HSBC HK App 或网上银行的个人资料里改，要用流动保安编码。',
    'zh-HK': '在 HSBC HK App 或網上理財的個人資料更改，要用流動保安編碼。',
    en: 'Change it under personal details in the HSBC HK app or online banking, with the Mobile Security Key.',
  },
  ifDead: {
    'zh-CN': '用流动保安编码或保安编码器改，不用旧号收短信。都没有就去分行。',
    'zh-HK': '用流動保安編碼或保安編碼器更改，不用舊號碼收短訊。兩樣都沒有便到分行。',
    en: 'Use the Mobile Security Key or a security device; no text to the old number is needed. With neither, go to a branch.',
  },
  dependsOn: [],
  pinyinInitials: 'hfyhxg',
  mark: 'official',
  source: {
    title: {
      'zh-CN': '汇丰香港：2018 年通知，及手机银行常见问题',
      'zh-HK': '滙豐香港：2018 年通知，及流動理財常見問題',
      en: 'HSBC Hong Kong: notice of 2018, and mobile banking FAQ',
    },
    year: 2018,
    url: 'https://www.hsbc.com.hk/mobile/faq/',
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}
