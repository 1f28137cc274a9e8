import type { Service } from '#content/authored.ts'

export const wechatPayHk: Service = {
  id: 'wechat-pay-hk',
  tier: 3,
  region: 'hongkong',
  core: true,
  risk: 'high',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': 'WeChat Pay HK',
    'zh-HK': 'WeChat Pay HK',
    en: 'WeChat Pay HK',
  },
  nextHolder: {
    'zh-CN': '新机主进了微信，可能试着打开你的香港钱包。',
    'zh-HK': '新用戶進入 WeChat 後，可能嘗試打開你的香港錢包。',
    en: 'Once inside WeChat, the next holder could try your Hong Kong wallet.',
  },
  path: {
    'zh-CN': '换好微信的手机号，再打开香港钱包，看登记的是哪个号码。',
    'zh-HK': '換妥 WeChat 的電話號碼，再打開香港錢包，看登記的是哪個號碼。',
    en: 'Change WeChat’s number first, then open the Hong Kong wallet and see which number it holds.',
  },
  ifDead: {
    'zh-CN': '办法未核实。在钱包的帮助里找客服。',
    'zh-HK': '做法未核實。在錢包的說明找客服。',
    en: 'Not verified. Ask support in the wallet’s help pages.',
  },
  dependsOn: ['wechat'],
  pinyinInitials: 'wechatpayhk',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}
