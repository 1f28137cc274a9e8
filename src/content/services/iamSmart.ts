import type { Service } from '#content/authored.ts'

export const iamSmart: Service = {
  id: 'iam-smart',
  tier: 4,
  region: 'hongkong',
  core: true,
  risk: 'low',
  money: false,
  oldNumberSms: 'not-needed',
  name: {
    'zh-CN': '智方便',
    'zh-HK': '智方便',
    en: 'iAM Smart',
  },
  nextHolder: {
    'zh-CN': '光靠短信做不了什么，但旧号可能自动填进表格。',
    'zh-HK': '單憑短訊做不了甚麼，但舊號碼可能自動填入表格。',
    en: 'Texts alone give the next holder little, but your old number may be filled into forms.',
  },
  path: {
    'zh-CN': '打开“e-ME”资料，改联络电话，再核对登记的邮箱。',
    'zh-HK': '打開「e-ME」資料，更改聯絡電話，再核對登記電郵。',
    en: 'Open the e-ME profile, change the contact phone and check the registered e-mail.',
  },
  ifDead: {
    'zh-CN': '不用旧号收短信。登不进，就用香港身份证和刷脸重新登记。',
    'zh-HK': '不用舊號碼收短訊。無法登入，便用香港身份證和人臉識別重新登記。',
    en: 'No text to the old number is needed. If you are locked out, register again with your HKID and a face check.',
  },
  dependsOn: [],
  pinyinInitials: 'zfb',
  mark: 'official',
  source: {
    title: { 'zh-CN': '智方便：登记', 'zh-HK': '智方便：登記', en: 'iAM Smart: registration' },
    year: 2026,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}
