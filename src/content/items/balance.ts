import type { Item } from '#content/authored.ts'
import {
  clubSimRenews,
  cslOneCardTerm,
  mobileBalanceMoves,
  telecomChoiceNumberTerm,
  unicomSettledNextMonth,
  valuegbExpiry,
  wangkaNoRefund,
} from '#content/claims/operators.ts'
import {
  hongKongCodeNotice,
  hongKongLastBillLate,
  hongKongMonthsNotice,
  hongKongValueKept,
} from '#content/claims/rules.ts'
import {
  chinaMobileAgreement,
  chinaTelecomChoiceNumber,
  chinaUnicomAgreement,
  cmhkPlanTerms,
  cmhkPrepaidRefill,
  consumerCouncilBillDate,
  consumerCouncilComplaints,
  cslVoucherPlan,
  cuniqPrepaidTerms,
  ofcaPorting,
  smartoneAgreement,
  telecomRegulations,
  threeAddOnTerms,
  threeCharges,
} from '#content/sources.ts'

/** What is left, what is owed, and what must stop being taken. */
export const balance: readonly Item[] = [
  {
    id: 'balance.check',
    station: 'balance',
    required: true,
    when: {},
    channel: null,
    title: { 'zh-CN': '查余额', 'zh-HK': '查餘額', en: 'See what is left' },
    why: {
      'zh-CN': '知道还剩多少，才好决定怎么用。',
      'zh-HK': '知道尚餘多少，才好決定怎樣用。',
      en: 'You can decide only once you know the amount.',
    },
    how: [
      {
        'zh-CN': '在官方 App、网站或热线查。',
        'zh-HK': '在官方應用程式、網站或熱線查。',
        en: 'Look in the official app, site or by hotline.',
      },
      {
        'zh-CN': '分开看：自己充的、赠送的、预存的。',
        'zh-HK': '分開看：自己增值的、贈送的、預繳的。',
        en: 'Keep apart what you paid in, what was a gift and what was prepaid for a promotion.',
      },
      {
        'zh-CN': '记下日期，截图。',
        'zh-HK': '記下日期，截圖。',
        en: 'Note the date and take a screenshot.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'balance.unpaid',
    station: 'balance',
    required: true,
    when: {},
    channel: null,
    title: { 'zh-CN': '付清欠费', 'zh-HK': '清繳欠款', en: 'Pay what is owed' },
    why: {
      'zh-CN': '有欠费多半不给办，还会加收滞纳金。',
      'zh-HK': '有欠款多半不獲辦理，還會加收逾期費。',
      en: 'With arrears the request is usually turned down, and late fees grow.',
    },
    how: [
      {
        'zh-CN': '问清：欠费、滞纳金、还没算进去的各是多少。',
        'zh-HK': '問清：欠款、逾期費、未計算在內的各是多少。',
        en: 'Ask for three sums: arrears, late fees, charges still to come.',
      },
      {
        'zh-CN': '在官方 App 或柜台付，留收据。',
        'zh-HK': '在官方應用程式或門市繳付，留收據。',
        en: 'Pay in the official app or at a shop, and keep the receipt.',
      },
      {
        when: { plan: ['contract', 'unknown'] },
        text: {
          'zh-CN': '问最后一张账单哪天出。',
          'zh-HK': '問最後一張月結單哪天發出。',
          en: 'Ask when the last bill comes.',
        },
      },
      {
        when: { debts: ['none', 'unknown'] },
        text: {
          'zh-CN': '没有欠费的，确认一下就行。',
          'zh-HK': '沒有欠款的，確認一下便可。',
          en: 'If nothing is owed, making sure is enough.',
        },
      },
    ],
    form: null,
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'], operator: ['china-mobile', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '中国移动的协议：要先结清全部费用。',
          'zh-HK': '中國移動的協議：要先結清全部費用。',
          en: 'China Mobile’s contract: pay everything first.',
        },
        source: chinaMobileAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN':
            '内地：逾期每天加收欠费的 3‰；满 30 天可以停机，停机满 60 天还不付可以终止服务。协议可以另有约定。',
          'zh-HK':
            '內地：逾期每日加收欠款的 3‰；滿 30 日可停機，停機滿 60 日仍不繳可終止服務。協議可另有約定。',
          en: 'Mainland: 3‰ a day is added to what is overdue. After 30 days the line may be suspended, after 60 more ended. A contract may say otherwise.',
        },
        source: telecomRegulations,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['china-unicom'] },
        mark: 'official',
        text: {
          'zh-CN': '中国联通的协议：余额不够的先补足，下个月结清。欠费可能报给征信机构。',
          'zh-HK': '中國聯通的協議：餘額不足的先補足，下個月結清。欠款可能通報信貸機構。',
          en: 'China Unicom’s contract: make up any shortfall first; the account is settled the next month. What is owed may be reported to credit bureaus.',
        },
        source: chinaUnicomAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['contract', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港月费套餐：合约到期日和结账日常常不同，可能要多付一整个月。',
          'zh-HK': '香港月費計劃：合約到期日與截數日往往不同，可能要多付一整個月。',
          en: 'Hong Kong plans: the contract’s last day and the bill date often differ, so a whole extra month may be due.',
        },
        source: consumerCouncilBillDate,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'balance.use',
    station: 'balance',
    required: true,
    when: {},
    channel: null,
    title: {
      'zh-CN': '决定余额怎么处理',
      'zh-HK': '決定餘額怎樣處理',
      en: 'Decide what to do with the balance',
    },
    why: {
      'zh-CN': '退、转、用掉还是放弃，各家规矩不同。',
      'zh-HK': '退還、轉移、用掉還是放棄，各家規則不同。',
      en: 'Refund, move, spend or give up: each operator has its own rules.',
    },
    how: [
      {
        'zh-CN': '先问退不退，退到哪里，要等多久。',
        'zh-HK': '先問退不退，退到哪裏，要等多久。',
        en: 'Ask whether it is refunded, to where and how soon.',
      },
      {
        'zh-CN': '不能退的，问能不能转到另一个号码。',
        'zh-HK': '不能退的，問可否轉到另一個號碼。',
        en: 'If not, ask whether it can move to another number.',
      },
      {
        when: { suspended: ['no', 'unknown'] },
        text: {
          'zh-CN': '都不行的，提交前用掉。',
          'zh-HK': '都不行的，遞交前用掉。',
          en: 'If neither, spend it before you submit.',
        },
      },
    ],
    form: null,
    claims: [
      { ...hongKongValueKept, when: { numbers: ['hongkong', 'both'], plan: ['prepaid', 'unknown'] } },
      {
        when: { numbers: ['hongkong', 'both'], plan: ['prepaid', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：这张储值卡的余额退不退。',
          'zh-HK': '問清楚：這張儲值卡的餘額退不退。',
          en: 'Ask: is the value on this prepaid card refunded?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['hongkong', 'both'], plan: ['prepaid', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港储值卡：储值用完或服务终止后，号码就不能转网了。',
          'zh-HK': '香港儲值卡：儲值用完或服務終止後，號碼便不能轉台。',
          en: 'Hong Kong prepaid: once the value is used up or the service ended, the number can no longer be ported.',
        },
        source: ofcaPorting,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['cmhk'], plan: ['prepaid', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': 'CMHK 储值卡：充值和储值都不能转移。',
          'zh-HK': 'CMHK 儲值卡：增值和儲值都不可轉移。',
          en: 'CMHK prepaid: neither top-ups nor stored value can be moved.',
        },
        source: cmhkPrepaidRefill,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      valuegbExpiry,
      {
        when: { operator: ['cuniq'] },
        mark: 'official',
        text: {
          'zh-CN': 'CUniq 一次性旅行卡：没用完的流量作废。',
          'zh-HK': 'CUniq 一次性旅遊卡：未用完的數據作廢。',
          en: 'CUniq one-use travel SIM: unused data is forfeited.',
        },
        source: cuniqPrepaidTerms,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['csl'], plan: ['prepaid', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': 'csl 的 5G 券计划：提前终止，没用完的作废。',
          'zh-HK': 'csl 的 5G 券計劃：提早終止，未用完的作廢。',
          en: 'csl 5G voucher plan: if you end it early, the rest is forfeited.',
        },
        source: cslVoucherPlan,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      mobileBalanceMoves,
      wangkaNoRefund,
      {
        when: { operator: ['china-telecom'] },
        mark: 'official',
        text: {
          'zh-CN': '靓号协议（一个城市的样本）：离开时，没用完的预存款不退。',
          'zh-HK': '靚號協議（一個城市的樣本）：離開時，未用完的預繳款不退。',
          en: 'Lucky-number deal (one city’s text): unspent prepayments are not refunded on leaving.',
        },
        source: chinaTelecomChoiceNumber,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['china-broadnet', 'china-telecom'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：余额退到哪里，满多少才退。',
          'zh-HK': '問清楚：餘額退到哪裏，滿多少才退。',
          en: 'Ask: where does the balance go, and is there a minimum?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：赠送的余额怎么处理。',
          'zh-HK': '問清楚：贈送的餘額怎樣處理。',
          en: 'Ask: what happens to bonus credit?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'balance.termination-fee',
    station: 'balance',
    required: true,
    when: { plan: ['contract', 'unknown'] },
    channel: null,
    title: {
      'zh-CN': '违约金和通知期',
      'zh-HK': '提早終止費用和通知期',
      en: 'The leaving fee and the notice',
    },
    why: {
      'zh-CN': '哪天离开、哪天通知，决定会不会多付钱。',
      'zh-HK': '哪天終止、哪天通知，決定會否多付錢。',
      en: 'The day you leave and the day you give notice decide whether you pay extra.',
    },
    how: [
      {
        'zh-CN': '问清金额怎么算，要书面答复。',
        'zh-HK': '問清金額怎樣計算，要求書面答覆。',
        en: 'Ask how it is worked out, and get it in writing.',
      },
      {
        'zh-CN': '附加的号码和服务各有合约，分开问。',
        'zh-HK': '附加的號碼和服務各有合約，分開問。',
        en: 'Added numbers and services have contracts of their own; ask about each.',
      },
      {
        when: { term: ['inside', 'unknown'] },
        text: {
          'zh-CN': '比一比：付违约金，还是用到期满。',
          'zh-HK': '比較一下：付終止費，還是用到期滿。',
          en: 'Compare paying the fee with staying to the end.',
        },
      },
      {
        when: { term: ['over', 'unknown'] },
        text: {
          'zh-CN': '合约期已过的，问哪天提交最省。',
          'zh-HK': '合約期已過的，問哪天遞交最省。',
          en: 'If the term is over, ask which day costs least.',
        },
      },
    ],
    form: null,
    claims: [
      hongKongMonthsNotice,
      hongKongCodeNotice,
      cslOneCardTerm,
      {
        when: { operator: ['three-hk'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK 附加服务：合约期内取消，要付余下的月费。最迟在期满前一天取消。',
          'zh-HK': '3HK 附加服務：合約期內取消，要付餘下的月費。最遲在期滿前一日取消。',
          en: '3HK add-ons: cancelling inside the term costs the remaining monthly fees. Cancel at least one day before it ends.',
        },
        source: threeAddOnTerms,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['cmhk'], term: ['inside', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': 'CMHK：最短合约期内终止，要付合约写明的赔偿。',
          'zh-HK': 'CMHK：最短合約期內終止，要付合約列明的賠償。',
          en: 'CMHK: ending inside the minimum term means paying the damages stated in the contract.',
        },
        source: cmhkPlanTerms,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['smartone'], term: ['inside', 'unknown'] },
        mark: 'secondary',
        text: {
          'zh-CN': 'SmarTone：合约期内终止、换号码或更改机主，要付合约写明的赔偿。',
          'zh-HK': 'SmarTone：合約期內終止、更換號碼或更改登記人，要付合約列明的賠償。',
          en: 'SmarTone: ending, changing the number or changing the holder inside the term means paying the damages stated in the contract.',
        },
        source: smartoneAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['china-mobile', 'unknown'], numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '中国移动的协议：有优惠的，看活动条款。',
          'zh-HK': '中國移動的協議：有優惠的，看優惠條款。',
          en: 'China Mobile’s contract: with a promotion, its terms decide.',
        },
        source: chinaMobileAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      telecomChoiceNumberTerm,
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：有没有合约、融合套餐、靓号协议还没到期。',
          'zh-HK': '問清楚：有沒有合約、組合計劃或靚號協議未到期。',
          en: 'Ask: is any contract, bundle or lucky-number deal still running?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：这张要是主卡，副卡会不会一起停。',
          'zh-HK': '問清楚：這張若是主卡，副卡會否一併停用。',
          en: 'Ask: if this is a main card, do its sub-cards stop as well?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'balance.deposit',
    station: 'balance',
    required: false,
    when: {},
    channel: null,
    title: { 'zh-CN': '押金和租用的设备', 'zh-HK': '按金和租用的設備', en: 'Deposits and rented equipment' },
    why: {
      'zh-CN': '押金常要凭单据退，设备要还。',
      'zh-HK': '按金常要憑單據退還，設備要交還。',
      en: 'A deposit often needs its slip, and equipment must go back.',
    },
    how: [
      {
        'zh-CN': '翻开卡时的收据，看有没有押金。',
        'zh-HK': '翻查開卡時的收據，看有沒有按金。',
        en: 'Look for a deposit on the first receipt.',
      },
      {
        'zh-CN': '租的光猫、路由器、随身 WiFi，问怎么还。',
        'zh-HK': '租用的數據機、路由器、隨身 WiFi，問怎樣交還。',
        en: 'Ask how to return a rented modem, router or hotspot.',
      },
      {
        'zh-CN': '还了，要一张收条。',
        'zh-HK': '交還後，要一張收據。',
        en: 'Get a slip for whatever you return.',
      },
    ],
    form: null,
    claims: [
      {
        when: { operator: ['china-unicom'] },
        mark: 'official',
        text: {
          'zh-CN': '中国联通的协议：租用的设备要退还。',
          'zh-HK': '中國聯通的協議：租用的設備要交還。',
          en: 'China Unicom’s contract: return rented equipment.',
        },
        source: chinaUnicomAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['three-hk'], holder: ['self', 'someone-else', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK：没有香港身份证的，押金 1,500 港元。',
          'zh-HK': '3HK：沒有香港身份證的，按金 1,500 港元。',
          en: '3HK: without an HKID the deposit is HK$1,500.',
        },
        source: threeCharges,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'balance.auto-topup',
    station: 'balance',
    required: true,
    when: {},
    channel: null,
    title: {
      'zh-CN': '关掉自动充值和自动续费',
      'zh-HK': '關掉自動增值、自動續期',
      en: 'Switch off automatic top-up and renewal',
    },
    why: {
      'zh-CN': '不关掉，钱会继续扣。',
      'zh-HK': '不關掉，會繼續扣款。',
      en: 'It keeps taking money until you switch it off.',
    },
    how: [
      {
        'zh-CN': '在运营商 App 里找自动充值、自动续费。',
        'zh-HK': '在電訊商應用程式找自動增值、自動續期。',
        en: 'In the operator’s app, find automatic top-up or renewal.',
      },
      {
        'zh-CN': '在支付宝、微信、信用卡的自动扣款里也看一遍。',
        'zh-HK': '在支付寶、微信、信用卡的自動扣款也看一遍。',
        en: 'Look in the automatic payments of Alipay, WeChat and your credit card too.',
      },
      {
        'zh-CN': '附加的流量包、音乐、会员，一起看。',
        'zh-HK': '附加的數據包、音樂、會員，一併看。',
        en: 'Check data packs, music and memberships as well.',
      },
      {
        'zh-CN': '关掉后截图，记下日期。',
        'zh-HK': '關掉後截圖，記下日期。',
        en: 'Take a screenshot and note the date.',
      },
    ],
    form: null,
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：香港漫游包、跨境流量包哪天到期，会不会自动续，没用完的怎么算。',
          'zh-HK': '問清楚：香港漫遊包、跨境數據包哪天到期，會否自動續期，未用完的怎樣計算。',
          en: 'Ask: on which day does a Hong Kong roaming pack or cross-border data pack end, does it renew by itself, and what becomes of data not used?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      { ...clubSimRenews, when: { operator: ['club-sim'] } },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港消费者委员会提醒：留意自动续约和提前终止的费用。',
          'zh-HK': '消費者委員會提醒：留意自動續約和提早終止費用。',
          en: 'Hong Kong’s Consumer Council: watch out for automatic renewal and early-termination fees.',
        },
        source: consumerCouncilComplaints,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'balance.auto-debit',
    station: 'balance',
    required: false,
    when: { plan: ['contract', 'unknown'] },
    channel: null,
    title: {
      'zh-CN': '付账单的自动扣款先留着',
      'zh-HK': '繳付月結單的自動轉帳，先保留',
      en: 'Keep the automatic payment of bills for now',
    },
    why: {
      'zh-CN': '最后一张账单多半还没出。现在停掉，会变成欠费。',
      'zh-HK': '最後一張單多半未出。現在停掉，會變成欠款。',
      en: 'The last bill has usually not come yet; stopping early turns it into a debt.',
    },
    how: [
      {
        'zh-CN': '先留着，等最后一张账单付清。',
        'zh-HK': '先保留，待最後一張單繳清。',
        en: 'Keep it until the last bill is paid.',
      },
      {
        'zh-CN': '付清后再停，见“善后”一站。',
        'zh-HK': '繳清後才停，見「善後」一站。',
        en: 'Stop it after that; see “Tidy up”.',
      },
      { 'zh-CN': '记下扣款的日子。', 'zh-HK': '記下扣款日期。', en: 'Note the day it is taken.' },
    ],
    form: null,
    claims: [{ ...unicomSettledNextMonth, when: { operator: ['china-unicom'] } }, hongKongLastBillLate],
  },
  {
    id: 'balance.refund-account',
    station: 'balance',
    required: false,
    when: { numbers: ['mainland', 'both', 'unknown'] },
    channel: null,
    title: {
      'zh-CN': '想好退款进哪个账户',
      'zh-HK': '想好退款到哪個戶口',
      en: 'Decide where a refund should go',
    },
    why: {
      'zh-CN': '进错了账户，多半拿不回来。',
      'zh-HK': '進錯了戶口，多半取不回。',
      en: 'Money sent to the wrong account rarely comes back.',
    },
    how: [
      {
        when: { holder: ['self', 'someone-else', 'unknown'] },
        text: {
          'zh-CN': '只进机主自己的账户。',
          'zh-HK': '只進登記人自己的戶口。',
          en: 'Only to an account of the holder’s own.',
        },
      },
      {
        when: { holder: ['company', 'unknown'] },
        text: {
          'zh-CN': '公司的号码，只进公司的账户。',
          'zh-HK': '公司的號碼，只進公司的戶口。',
          en: 'For a company’s number, only to the company’s.',
        },
      },
      {
        'zh-CN': '账号只填在官方页面或柜台的表上，这里不用填。',
        'zh-HK': '戶口號碼只填在官方網頁或門市的表格，這裏不用填。',
        en: 'Enter its number only on the official page or the counter’s form; not here.',
      },
      {
        'zh-CN': '问清要等多久，记下来。',
        'zh-HK': '問清要等多久，記下來。',
        en: 'Ask how long it takes, and note it.',
      },
    ],
    form: null,
    claims: [],
  },
]
