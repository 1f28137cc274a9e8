import type { Claim } from '#content/authored.ts'
import {
  antiFraudLaw,
  broadcastOnReissue,
  cmhkPrepaidRefill,
  consumerCouncilBillDate,
  guidelineRegistration,
  miitRemoteCancel,
  ofcaIndustryCode,
  ofcaOneCard,
  ofcaPorting,
  ofcaRegistrationFaq,
  ofcaServiceContracts,
  portingDraft,
  portingRule,
  telecomRegulations,
} from '#content/sources.ts'

// What holds for a whole side of the border, written once for the places that say it; a place that concerns others gives its own `when`.

export const hongKongCodeNotice: Claim = {
  when: {
    numbers: ['hongkong', 'both', 'unknown'],
    plan: ['contract', 'unknown'],
    holder: ['self', 'someone-else', 'unknown'],
  },
  mark: 'official',
  text: {
    'zh-CN': '香港业界守则（自愿）：合约期满时，最多要求你提前一个月通知；你最早可以提前 60 天提出。',
    'zh-HK': '香港業界守則（自願）：合約期滿時，最多要求你提早一個月通知；你最早可提早 60 日提出。',
    en: 'Hong Kong’s voluntary industry code: at the end of a term you may be asked for no more than one month’s notice, and may give it up to 60 days ahead.',
  },
  source: ofcaIndustryCode,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const hongKongLastBillLate: Claim = {
  when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['contract', 'unknown'] },
  mark: 'official',
  text: {
    'zh-CN': '香港月费套餐：合约到期日和结账日常常不同，最后一张账单可能来得晚。',
    'zh-HK': '香港月費計劃：合約到期日與截數日往往不同，最後一張單可能來得晚。',
    en: 'Hong Kong plans: the contract’s last day and the bill date often differ, so the last bill may come late.',
  },
  source: consumerCouncilBillDate,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const hongKongMonthsNotice: Claim = {
  when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['contract', 'unknown'] },
  mark: 'official',
  text: {
    'zh-CN': '香港月费套餐：运营商多半要求提前约一个月通知。天数不够，可能要多付。',
    'zh-HK': '香港月費計劃：電訊商多半要求提早約一個月通知。日數不足，可能要多付。',
    en: 'Hong Kong plans: operators usually want about a month’s notice; too little may cost you extra.',
  },
  source: ofcaServiceContracts,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const hongKongPlanGoesOn: Claim = {
  when: { plan: ['contract', 'unknown'], numbers: ['hongkong', 'both', 'unknown'] },
  mark: 'official',
  text: {
    'zh-CN': '香港月费套餐：合约期满，服务通常不会自己停，会按月继续，价格可能不同。',
    'zh-HK': '香港月費計劃：合約期滿，服務通常不會自行停止，會按月繼續，收費可能不同。',
    en: 'Hong Kong plans: the service usually does not stop at the end of the term; it goes on monthly, perhaps at another price.',
  },
  source: ofcaServiceContracts,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const hongKongPortingFirst: Claim = {
  when: { numbers: ['hongkong', 'both', 'unknown'] },
  mark: 'official',
  text: {
    'zh-CN': '香港：只向新运营商申请，旧服务会替你终止。储值用完或服务终止后，号码就不能转网了。',
    'zh-HK': '香港：只向新電訊商申請，舊服務會代你終止。儲值用完或服務終止後，號碼便不能轉台。',
    en: 'Hong Kong: apply only to the new operator; the old service is ended for you. Once the value is used up or the service ended, the number can no longer be ported.',
  },
  source: ofcaPorting,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const hongKongPrepaidRequest: Claim = {
  when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['prepaid', 'unknown'] },
  mark: 'official',
  text: {
    'zh-CN': '香港储值卡：要办的就是取消实名登记，由机主向发卡的运营商提出。',
    'zh-HK': '香港儲值卡：要辦的就是取消實名登記，由登記人向發卡的電訊商提出。',
    en: 'Hong Kong prepaid: what you ask for is to have the registration removed. The registered holder asks the operator that issued the card.',
  },
  source: ofcaRegistrationFaq,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const hongKongRegistrationRemoved: Claim = {
  when: {},
  mark: 'official',
  text: {
    'zh-CN':
      '香港：储值卡不用了，可以要求发卡的运营商取消实名登记，也可以问名下有几张卡。通讯办没有总的资料库。',
    'zh-HK':
      '香港：儲值卡不用了，可要求發卡的電訊商取消實名登記，也可問名下有多少張卡。通訊辦沒有中央資料庫。',
    en: 'Hong Kong: for a prepaid card you no longer use, you can ask the operator that issued it to remove the registration, and how many cards are in your name. OFCA, the regulator, keeps no central database.',
  },
  source: ofcaRegistrationFaq,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const hongKongReissue: Claim = {
  when: { numbers: ['hongkong', 'both', 'unknown'] },
  mark: 'official',
  text: {
    'zh-CN': '香港：终止服务的号码会交回运营商，再分配给别人。',
    'zh-HK': '香港：終止服務的號碼會交回電訊商，再編配給別人。',
    en: 'Hong Kong: numbers of ended services go back to the operator and on to others.',
  },
  source: ofcaPorting,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const hongKongUsedUp: Claim = {
  when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['prepaid', 'unknown'] },
  mark: 'official',
  text: {
    'zh-CN': '香港：用完储值的号码会交回运营商，再分配给别人。',
    'zh-HK': '香港：用完儲值的號碼會交回電訊商，再編配給別人。',
    en: 'Hong Kong: a number whose value is used up goes back to the operator and on to others.',
  },
  source: ofcaPorting,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const hongKongValueKept: Claim = {
  when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['prepaid', 'unknown'] },
  mark: 'official',
  text: {
    'zh-CN': '香港储值卡：余额多半不退。比如中国移动香港（CMHK）写明网上充值不退款。',
    'zh-HK': '香港儲值卡：餘額多半不退。例如中國移動香港（CMHK）列明網上增值不設退款。',
    en: 'Hong Kong prepaid: stored value is commonly not refunded. China Mobile Hong Kong (CMHK), for one, says so of online top-ups.',
  },
  source: cmhkPrepaidRefill,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const mainlandFreeList: Claim = {
  when: { numbers: ['mainland', 'both', 'unknown'] },
  mark: 'official',
  text: {
    'zh-CN': '内地：你要话费清单，运营商要免费给。',
    'zh-HK': '內地：你要求收費清單，電訊商要免費提供。',
    en: 'Mainland: if you ask for an itemised bill, the operator must give it free.',
  },
  source: telecomRegulations,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const mainlandNoTrade: Claim = {
  when: { numbers: ['mainland', 'both', 'unknown'] },
  mark: 'official',
  text: {
    'zh-CN': '内地法律禁止买卖、出租、出借电话卡和物联网卡。',
    'zh-HK': '內地法律禁止買賣、出租、出借電話卡和物聯網卡。',
    en: 'Mainland law forbids selling, renting or lending phone and IoT cards.',
  },
  source: antiFraudLaw,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const mainlandPortingDraft: Claim = {
  when: { numbers: ['mainland', 'both', 'unknown'] },
  mark: 'secondary',
  text: {
    'zh-CN': '2019 年的草案要求：已实名、状态正常、费用结清、没有合约、入网满 120 天。',
    'zh-HK': '2019 年的草案要求：已實名、狀態正常、費用繳清、沒有合約、上台滿 120 日。',
    en: 'The 2019 draft asks for: real name, normal state, all paid, no contract, 120 days on the network.',
  },
  source: portingDraft,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const mainlandPortingWithin: Claim = {
  when: { numbers: ['mainland', 'both', 'unknown'] },
  mark: 'secondary',
  text: {
    'zh-CN': '内地：只能在号码归属地（同一个本地网）内转，物联网卡不能转。',
    'zh-HK': '內地：只可在號碼歸屬地（同一個本地網）內轉，物聯網卡不可轉。',
    en: 'Mainland: only within the area the number belongs to (one local network); IoT cards cannot be moved.',
  },
  source: portingRule,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const mainlandReissue: Claim = {
  when: { numbers: ['mainland', 'both', 'unknown'] },
  mark: 'secondary',
  text: {
    'zh-CN': '内地：号码停用至少 90 天后，可能给别人。',
    'zh-HK': '內地：號碼停用至少 90 日後，可能編配給別人。',
    en: 'Mainland: at least 90 days after it stops, the number may go to someone else.',
  },
  source: broadcastOnReissue,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const mainlandRemote: Claim = {
  when: {
    numbers: ['mainland', 'both', 'unknown'],
    operator: ['china-mobile', 'china-unicom', 'china-telecom', 'unknown'],
  },
  mark: 'secondary',
  text: {
    'zh-CN': '内地三家运营商从 2019 年起要提供异地销户。',
    'zh-HK': '內地三間電訊商由 2019 年起要提供異地取消服務。',
    en: 'Since 2019 the three mainland operators must offer cancelling away from home.',
  },
  source: miitRemoteCancel,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const oneCardAskFirst: Claim = {
  when: { numbers: ['both'] },
  mark: 'official',
  text: {
    'zh-CN': '一卡多号：内地号码按内地的规定办；有疑问，先找香港的运营商。',
    'zh-HK': '一卡多號：內地號碼按內地的規則辦理；有疑問，先找香港的電訊商。',
    en: 'One card, several numbers: the mainland number follows mainland rules; if in doubt, ask the Hong Kong operator first.',
  },
  source: ofcaOneCard,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

/** How soon a Hong Kong operator must remove a registration, said where that is asked for and where it is looked at afterwards. */
export const removedWithinADay: Claim = {
  when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['prepaid', 'unknown'] },
  mark: 'secondary',
  text: {
    'zh-CN': '香港储值卡：按监管指引，运营商收到申请后一天内（含假日）要取消登记。',
    'zh-HK': '香港儲值卡：按監管指引，電訊商收到申請後一日內（包括假日）要取消登記。',
    en: 'Hong Kong prepaid: by the regulator’s guideline, operators must remove the registration within one calendar day of the request.',
  },
  source: guidelineRegistration,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}
