import type { Claim } from '#content/authored.ts'
import {
  chinaMobileAgreement,
  chinaTelecomChoiceNumber,
  chinaUnicomAgreement,
  clubSim86Terms,
  cmhkLostCard,
  cslGeneralTerms,
  cslOneCard,
  threeCharges,
  threeDisconnection,
  valuegbFaq,
} from '#content/sources.ts'

// What one operator says, written once for the places that say it; a place that concerns others gives its own `when`.

export const clubSimNotPortable: Claim = {
  when: { operator: ['club-sim'] },
  mark: 'official',
  text: {
    'zh-CN': 'Club SIM 的 86-Easy：号码不能转网。',
    'zh-HK': 'Club SIM 的 86-Easy：號碼不可轉台。',
    en: 'Club SIM 86-Easy: the number cannot be ported out.',
  },
  source: clubSim86Terms,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const clubSimRenews: Claim = {
  when: { operator: ['club-sim'], numbers: ['mainland', 'both', 'unknown'] },
  mark: 'official',
  text: {
    'zh-CN': 'Club SIM 的 86-Easy：每月自动续期，要你自己关掉。',
    'zh-HK': 'Club SIM 的 86-Easy：每月自動續期，要你自己關掉。',
    en: 'Club SIM 86-Easy: renews monthly until you switch it off.',
  },
  source: clubSim86Terms,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const cmhkReplacement: Claim = {
  when: { operator: ['cmhk'], plan: ['prepaid', 'unknown'] },
  mark: 'official',
  text: {
    'zh-CN': 'CMHK 储值卡：补卡要出示卡板，还要在有效期内。',
    'zh-HK': 'CMHK 儲值卡：補卡要出示卡套，還要在有效期內。',
    en: 'CMHK prepaid: for a replacement, show the plastic frame it came in while the card is still valid.',
  },
  source: cmhkLostCard,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const cslCardReturned: Claim = {
  when: { operator: ['csl'] },
  mark: 'official',
  text: {
    'zh-CN': 'csl 的旧条款：SIM 卡归公司所有，终止服务时要交还。',
    'zh-HK': 'csl 的舊條款：SIM 卡屬公司所有，終止服務時要交還。',
    en: 'Older csl terms: the SIM belongs to the company and must be returned when the service ends.',
  },
  source: cslGeneralTerms,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const cslOneCardTerm: Claim = {
  when: { operator: ['csl'], numbers: ['both', 'unknown'] },
  mark: 'official',
  text: {
    'zh-CN': 'csl、1O1O 的一卡两号：是附加服务，另有 24 个月合约。',
    'zh-HK': 'csl、1O1O 的一卡兩號：是附加服務，另有 24 個月合約。',
    en: 'csl and 1O1O 1-card-2-number: an add-on with a 24-month contract of its own.',
  },
  source: cslOneCard,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const mobileBalanceMoves: Claim = {
  when: { operator: ['china-mobile'] },
  mark: 'official',
  text: {
    'zh-CN': '旧协议：没有优惠合约的，余额可以转一次，转到另一个在用的中国移动号码。有优惠的，看活动条款。',
    'zh-HK': '舊協議：沒有優惠合約的，餘額可轉一次，轉到另一個使用中的中國移動號碼。有優惠的，看優惠條款。',
    en: 'Older contract: without a promotion, the balance may move once to another active China Mobile number. With one, its terms decide.',
  },
  source: chinaMobileAgreement,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const telecomChoiceNumberTerm: Claim = {
  when: { operator: ['china-telecom'] },
  mark: 'official',
  text: {
    'zh-CN': '中国电信靓号协议（一个城市的样本）：每月有最低消费，在网要满 24 个月。',
    'zh-HK': '中國電信靚號協議（一個城市的樣本）：每月有最低消費，上台要滿 24 個月。',
    en: 'China Telecom lucky-number deal (one city’s text): a minimum monthly spend, and 24 months on the network.',
  },
  source: chinaTelecomChoiceNumber,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const threeFormWays: Claim = {
  when: { operator: ['three-hk'], plan: ['contract', 'unknown'] },
  mark: 'official',
  text: {
    'zh-CN': '3HK 月费：取消表格可以交到 3Shop、传真或邮寄。',
    'zh-HK': '3HK 月費：取消表格可交到 3Shop、傳真或郵寄。',
    en: '3HK monthly plan: hand the disconnection form in at a 3Shop, fax it or mail it.',
  },
  source: threeDisconnection,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const threeFreeBills: Claim = {
  when: { operator: ['three-hk'], plan: ['contract', 'unknown'] },
  mark: 'official',
  text: {
    'zh-CN': '3HK：网站上可以免费查 6 个月的账单和通话记录。',
    'zh-HK': '3HK：網站上可免費查看 6 個月的月結單和通話紀錄。',
    en: '3HK: six months of bills and call records are free on its site.',
  },
  source: threeCharges,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const unicomSettledNextMonth: Claim = {
  when: { numbers: ['mainland', 'both', 'unknown'], operator: ['china-unicom'] },
  mark: 'official',
  text: {
    'zh-CN': '中国联通的协议：下个月结清。',
    'zh-HK': '中國聯通的協議：下個月結清。',
    en: 'China Unicom’s contract: the account is settled the next month.',
  },
  source: chinaUnicomAgreement,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const valuegbExpiry: Claim = {
  when: { operator: ['valuegb'] },
  mark: 'official',
  text: {
    'zh-CN': 'ValueGB：到期余额作废，之后 30 天内还能恢复号码。',
    'zh-HK': 'ValueGB：到期餘額作廢，其後 30 日內仍可恢復號碼。',
    en: 'ValueGB: the balance is forfeited at expiry; the number can be revived for another 30 days.',
  },
  source: valuegbFaq,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const valuegbValidity: Claim = {
  when: { operator: ['valuegb'] },
  mark: 'official',
  text: {
    'zh-CN': 'ValueGB：有效期 365 天，充值满 50 港元就重新计算。',
    'zh-HK': 'ValueGB：有效期 365 日，增值滿 50 港元便重新計算。',
    en: 'ValueGB: valid for 365 days; a top-up of HK$50 or more starts them again.',
  },
  source: valuegbFaq,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const wangkaNoRefund: Claim = {
  when: { operator: ['china-unicom'] },
  mark: 'official',
  text: {
    'zh-CN': '只限王卡套餐：赠送的金额不退，换来赠送的首次充值也不退。',
    'zh-HK': '只限王卡計劃：贈送的金額不退，換來贈送的首次增值也不退。',
    en: 'Wangka 王卡 plans only: neither bonus credit nor the first top-up that earned it is refunded.',
  },
  source: chinaUnicomAgreement,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

export const wangkaPause: Claim = {
  when: { operator: ['china-unicom'] },
  mark: 'official',
  text: {
    'zh-CN': '中国联通，只限王卡套餐：停机期间改收保号费。靓号在协议期内不能办。',
    'zh-HK': '中國聯通，只限王卡計劃：暫停期間改收保號費。靚號在協議期內不可辦理。',
    en: 'China Unicom, Wangka 王卡 plans only: during a pause a keep-number fee replaces the monthly fee. Not for lucky numbers in their term.',
  },
  source: chinaUnicomAgreement,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}
