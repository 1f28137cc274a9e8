import type { Service } from '#content/authored.ts'

export const peopleEmergency: Service = {
  id: 'people-emergency',
  tier: 7,
  region: 'global',
  core: true,
  risk: 'low',
  money: false,
  oldNumberSms: 'not-needed',
  name: {
    'zh-CN': '人：家人、公司、学校、医院、房东、紧急联系人',
    'zh-HK': '人：家人、公司、學校、醫院、業主、緊急聯絡人',
    en: 'People: family, work, school, hospital, landlord, emergency contact',
  },
  nextHolder: {
    'zh-CN': '打给你的电话、发给你的短信可能落到陌生人手里。',
    'zh-HK': '打給你的電話、發給你的短訊可能落到陌生人手上。',
    en: 'Calls and texts meant for you could reach a stranger.',
  },
  path: {
    'zh-CN': '把新号告诉每个人，再改人事、学校、病历、租约上的号码。',
    'zh-HK': '把新號碼告訴每個人，再改人事、學校、病歷、租約上的號碼。',
    en: 'Tell each person the new number, then change it at work, school, hospital and on the lease.',
  },
  ifDead: {
    'zh-CN': '用新号或邮箱逐个通知，请他们别再打旧号。',
    'zh-HK': '用新號碼或電郵逐一通知，請他們別再打舊號碼。',
    en: 'Tell them one by one, from the new number or by e-mail, not to use the old one.',
  },
  dependsOn: [],
  pinyinInitials: 'rjrgsxxyyfdjjlxr',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}
