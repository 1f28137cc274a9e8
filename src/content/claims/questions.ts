import type { Claim } from '#content/authored.ts'

// What nobody confirmed of several operators, or at several places, asked in the same words.

export const askAfterExpiry: Claim = {
  when: {},
  mark: 'unverified',
  text: {
    'zh-CN': '问清楚：卡到期后，号码和余额怎么处理。',
    'zh-HK': '問清楚：卡到期後，號碼和餘額怎樣處理。',
    en: 'Ask: what happens to the number and the balance when the card expires?',
  },
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const askCompanyMediation: Claim = {
  when: { holder: ['company'] },
  mark: 'unverified',
  text: {
    'zh-CN': '问清楚：公司的号码能不能申请解决顾客投诉计划。条件里只写了个人和住宅用户。',
    'zh-HK': '問清楚：公司的號碼可否申請解決顧客投訴計劃。條件只寫了個人和住宅用戶。',
    en: 'Ask: can a company apply to the Customer Complaint Settlement Scheme? Its conditions name personal and residential users only.',
  },
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const askHomeShopOnly: Claim = {
  when: { operator: ['china-broadnet'] },
  mark: 'unverified',
  text: {
    'zh-CN': '问清楚：是不是只能回归属地的营业厅办。网上的说法不一样。',
    'zh-HK': '問清楚：是否只可回歸屬地的門市辦理。網上說法不一。',
    en: 'Ask: must it be a shop in the number’s home area? Reports differ.',
  },
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const askHowRegistrationEnds: Claim = {
  when: {},
  mark: 'unverified',
  text: {
    'zh-CN': '问清楚：怎么取消实名登记。',
    'zh-HK': '問清楚：怎樣取消實名登記。',
    en: 'Ask: how is the real-name registration removed?',
  },
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const askHowToKeepAlive: Claim = {
  when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['prepaid', 'unknown'] },
  mark: 'unverified',
  text: {
    'zh-CN': '问清楚：储值卡充多少、多久一次，才不会到期。',
    'zh-HK': '問清楚：儲值卡增值多少、多久一次，才不會到期。',
    en: 'Ask: how much, and how often, keeps a prepaid card alive?',
  },
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const askKeepNumberPlan: Claim = {
  when: { numbers: ['mainland', 'both', 'unknown'] },
  mark: 'unverified',
  text: {
    'zh-CN': '问清楚：内地号码有没有 8 元保号套餐，老用户能不能换。',
    'zh-HK': '問清楚：內地號碼有沒有人民幣 8 元的保號計劃，舊用戶可否轉。',
    en: 'Ask: is there an ¥8 keep-number plan for mainland numbers, open to existing customers?',
  },
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const askNotice: Claim = {
  when: { plan: ['contract', 'unknown'] },
  mark: 'unverified',
  text: {
    'zh-CN': '问清楚：取消服务要提前多少天，从哪里提交。',
    'zh-HK': '問清楚：取消服務要提早多少日，從哪裏遞交。',
    en: 'Ask: how much notice, and where to give it?',
  },
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const askPauseHongKong: Claim = {
  when: { numbers: ['hongkong', 'both', 'unknown'] },
  mark: 'unverified',
  text: {
    'zh-CN': '问清楚：香港号码能不能暂停，怎么收费。没查到各家通用的做法。',
    'zh-HK': '問清楚：香港號碼可否暫停，怎樣收費。未查到各間通用的做法。',
    en: 'Ask: can a Hong Kong number be paused, and for how much? No common practice was found.',
  },
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const askPrepaidEnds: Claim = {
  when: { plan: ['prepaid'] },
  mark: 'unverified',
  text: {
    'zh-CN': '问清楚：这张储值卡怎么取消实名登记，从哪里提交。',
    'zh-HK': '問清楚：這張儲值卡怎樣取消實名登記，從哪裏遞交。',
    en: 'Ask: how, and where, do you have a prepaid card’s registration removed?',
  },
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const askRoamingWait: Claim = {
  when: { numbers: ['mainland', 'both', 'unknown'] },
  mark: 'unverified',
  text: {
    'zh-CN': '问清楚：开过国际漫游的，放弃号码要不要多等，等多久。',
    'zh-HK': '問清楚：開過國際漫遊的，放棄號碼是否要多等，等多久。',
    en: 'Ask: if international roaming was ever switched on, must you wait longer to give the number up, and how long?',
  },
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const askWhichHotline: Claim = {
  when: {},
  mark: 'unverified',
  text: {
    'zh-CN': '问清楚：客服热线是哪个。以卡面和单据上印的为准。',
    'zh-HK': '問清楚：客戶服務熱線是哪個。以卡面和單據所印為準。',
    en: 'Ask: which hotline is right? Go by the one printed on the card or its papers.',
  },
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}
