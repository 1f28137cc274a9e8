import type { Item } from '#content/authored.ts'
import { askHowToKeepAlive, askKeepNumberPlan, askPauseHongKong } from '#content/claims/questions.ts'
import {
  clubSimNotPortable,
  telecomChoiceNumberTerm,
  valuegbExpiry,
  valuegbValidity,
  wangkaPause,
} from '#content/claims/operators.ts'
import {
  hongKongPlanGoesOn,
  hongKongPortingFirst,
  hongKongRegistrationRemoved,
  hongKongUsedUp,
  mainlandPortingDraft,
  mainlandPortingWithin,
} from '#content/claims/rules.ts'
import { chinaTelecomAgreement, chinaUnicomAgreement, ofcaPorting } from '#content/sources.ts'

/** What to do when another way than giving up was chosen. */
export const alternativeWays: readonly Item[] = [
  {
    id: 'keep.note-cost',
    station: 'alternative',
    required: false,
    when: { decision: ['keep'] },
    channel: null,
    title: { 'zh-CN': '记下每月的花费', 'zh-HK': '記下每月的花費', en: 'Note what it costs each month' },
    why: {
      'zh-CN': '保留也要花钱，先心里有数。',
      'zh-HK': '保留也要花錢，先心中有數。',
      en: 'Keeping it costs money; know how much.',
    },
    how: [
      {
        when: { plan: ['contract', 'unknown'] },
        text: { 'zh-CN': '看最近一张账单。', 'zh-HK': '看最近一張月結單。', en: 'Look at the last bill.' },
      },
      {
        when: { plan: ['prepaid', 'unknown'] },
        text: {
          'zh-CN': '储值卡：看上次充值的日子和金额。',
          'zh-HK': '儲值卡：看上次增值的日子和金額。',
          en: 'Prepaid: look at the day and the amount of the last top-up.',
        },
      },
      {
        'zh-CN': '附加的流量包、会员，用不着的先关掉。',
        'zh-HK': '附加的數據包、會員，用不着的先關掉。',
        en: 'Switch off data packs and memberships you do not use.',
      },
      {
        'zh-CN': '半年后再想一次，先记下日子。',
        'zh-HK': '半年後再想一次，先記下日子。',
        en: 'Set a day in six months to think again.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'keep.stay-alive',
    station: 'alternative',
    required: false,
    when: { decision: ['keep'] },
    channel: null,
    title: { 'zh-CN': '别让它自己停掉', 'zh-HK': '不要讓它自行停用', en: 'Keep it from lapsing' },
    why: {
      'zh-CN': '放着不管，号码可能被收回，余额也跟着没了。',
      'zh-HK': '放着不理，號碼可能被收回，餘額也一併失去。',
      en: 'Left alone, the number may be taken back, and the balance with it.',
    },
    how: [
      {
        when: { plan: ['prepaid', 'unknown'] },
        text: {
          'zh-CN': '查有效期，在日历里提前一周提醒自己。',
          'zh-HK': '查有效期，在日曆提早一星期提示自己。',
          en: 'Find the expiry date and set a reminder a week before.',
        },
      },
      {
        when: { plan: ['contract', 'unknown'] },
        text: {
          'zh-CN': '月费的，确认扣款的账户有钱。',
          'zh-HK': '月費的，確認扣款的戶口有錢。',
          en: 'On a monthly plan, make sure there is money in the account it is taken from.',
        },
      },
      {
        'zh-CN': '隔一阵开机，收发一条短信。',
        'zh-HK': '隔一段時間開機，收發一則短訊。',
        en: 'Now and then switch it on, and send and receive a text.',
      },
    ],
    form: null,
    claims: [valuegbValidity, valuegbExpiry, askHowToKeepAlive],
  },
  {
    id: 'keep.use-for-codes',
    station: 'alternative',
    required: false,
    when: { decision: ['keep'] },
    channel: null,
    title: {
      'zh-CN': '只把要紧的账号留在它上面',
      'zh-HK': '只把重要的帳戶留在它上面',
      en: 'Leave only what must stay on it',
    },
    why: {
      'zh-CN': '绑得越少，以后越好放手。',
      'zh-HK': '綁得越少，日後越易放手。',
      en: 'The fewer accounts on it, the easier to leave later.',
    },
    how: [
      {
        'zh-CN': '银行、支付先换成常用号码。',
        'zh-HK': '銀行、支付先換成常用號碼。',
        en: 'Move banks and payments to your usual number.',
      },
      {
        'zh-CN': '其余的，加上邮箱或验证器登录。',
        'zh-HK': '其餘的，加上電郵或驗證器登入。',
        en: 'For the rest, add e-mail or an authenticator as a way in.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'pause.ask',
    station: 'alternative',
    required: false,
    when: { decision: ['pause'] },
    channel: null,
    title: {
      'zh-CN': '问能不能停机保号',
      'zh-HK': '問可否暫停服務',
      en: 'Ask whether the line can be paused',
    },
    why: { 'zh-CN': '不是每张卡都能办。', 'zh-HK': '不是每張卡都可辦理。', en: 'Not every card qualifies.' },
    how: [
      {
        'zh-CN': '打热线，问这个套餐能不能停、最长多久。',
        'zh-HK': '致電熱線，問這個計劃可否暫停、最長多久。',
        en: 'Ask the hotline whether this plan can be paused, and for how long.',
      },
      {
        'zh-CN': '问每月多少钱，停机时能不能收短信。',
        'zh-HK': '問每月多少錢，暫停期間可否收短訊。',
        en: 'Ask for the monthly fee, and whether texts still arrive.',
      },
    ],
    form: null,
    claims: [wangkaPause, askPauseHongKong],
  },
  {
    id: 'pause.pay-first',
    station: 'alternative',
    required: false,
    when: { decision: ['pause'] },
    channel: null,
    title: {
      'zh-CN': '先清欠费，留足余额',
      'zh-HK': '先清欠款，留足餘額',
      en: 'Clear arrears and leave enough in it',
    },
    why: {
      'zh-CN': '欠费久了，停着的号码也会收回。',
      'zh-HK': '欠費太久，暫停中的號碼也會收回。',
      en: 'With long arrears a paused number is taken back too.',
    },
    how: [
      { 'zh-CN': '停机前付清欠费。', 'zh-HK': '暫停前繳清欠款。', en: 'Pay what is owed before the pause.' },
      {
        'zh-CN': '按月数存够保号费。',
        'zh-HK': '按月數存夠保號費。',
        en: 'Pay in the keep-number fee for all the months.',
      },
      {
        'zh-CN': '记下哪天再看余额。',
        'zh-HK': '記下哪天再看餘額。',
        en: 'Note a day to check the balance.',
      },
    ],
    form: null,
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：停机保号时欠费多久，号码会收回。',
          'zh-HK': '問清楚：停機保號時欠費多久，號碼會收回。',
          en: 'Ask: how long may a paused number be in arrears before it is taken back?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'pause.move-codes-first',
    station: 'alternative',
    required: false,
    when: { decision: ['pause'] },
    channel: null,
    title: {
      'zh-CN': '停机前换好要紧的账号',
      'zh-HK': '暫停前更換重要帳戶',
      en: 'Move important accounts before the pause',
    },
    why: {
      'zh-CN': '停机后，验证码多半收不到。',
      'zh-HK': '暫停後，驗證碼多半收不到。',
      en: 'During a pause, codes will probably not arrive.',
    },
    how: [
      {
        'zh-CN': '银行、支付、邮箱先换号码。',
        'zh-HK': '銀行、支付、電郵先換號碼。',
        en: 'Change banks, payments and e-mail first.',
      },
      {
        'zh-CN': '换完再停，别反过来。',
        'zh-HK': '換完才暫停，不要反過來。',
        en: 'Change first, pause after.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'pause.know-return',
    station: 'alternative',
    required: false,
    when: { decision: ['pause'] },
    channel: null,
    title: { 'zh-CN': '问清怎么恢复', 'zh-HK': '問清怎樣恢復', en: 'Know how to start it again' },
    why: {
      'zh-CN': '人在外地，恢复可能要证件。',
      'zh-HK': '身在外地，恢復可能要證件。',
      en: 'Away from home, starting again may need your ID.',
    },
    how: [
      {
        'zh-CN': '问在哪里恢复，线上行不行。',
        'zh-HK': '問在哪裏恢復，網上可否辦理。',
        en: 'Ask where it is restarted, and whether online works.',
      },
      {
        'zh-CN': '问有没有最长期限，到期会怎样。',
        'zh-HK': '問有沒有最長期限，到期會怎樣。',
        en: 'Ask for the longest pause, and what happens after it.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'downgrade.ask-plan',
    station: 'alternative',
    required: false,
    when: { decision: ['downgrade'] },
    channel: null,
    title: {
      'zh-CN': '问最省钱的留法',
      'zh-HK': '問最省錢的保留方法',
      en: 'Ask for the cheapest way to keep it',
    },
    why: {
      'zh-CN': '花得少一点，号码还在。',
      'zh-HK': '少花一點，號碼仍在。',
      en: 'You spend less and still have the number.',
    },
    how: [
      {
        'zh-CN': '打热线直接问，最省钱的留法是哪一种。',
        'zh-HK': '致電熱線直接問，最省錢的保留方法是哪一種。',
        en: 'Call and ask outright which way of keeping it costs least.',
      },
      {
        'zh-CN': '问能不能收短信，接听要不要钱。',
        'zh-HK': '問可否收短訊，接聽是否收費。',
        en: 'Ask whether texts arrive and whether incoming calls cost anything.',
      },
      {
        'zh-CN': '客服说没有的，请他再查一次，或写下来。',
        'zh-HK': '客服說沒有的，請對方再查一次，或寫下來。',
        en: 'If they say there is none, ask them to check again, or to write it down.',
      },
    ],
    form: null,
    claims: [askHowToKeepAlive, askKeepNumberPlan],
  },
  {
    id: 'downgrade.check-contract',
    station: 'alternative',
    required: false,
    when: { decision: ['downgrade'], plan: ['contract', 'unknown'] },
    channel: null,
    title: {
      'zh-CN': '看有没有合约拦着',
      'zh-HK': '看有沒有合約限制',
      en: 'See whether a contract stands in the way',
    },
    why: {
      'zh-CN': '没到期的合约或靓号协议，可能不许降档。',
      'zh-HK': '未到期的合約或靚號協議，可能不准降級。',
      en: 'A contract or an agreement on the number that still runs may not allow it.',
    },
    how: [
      {
        'zh-CN': '问合约到哪一天，靓号有没有最低消费。',
        'zh-HK': '問合約到哪一天，靚號有沒有最低消費。',
        en: 'Ask for the last day of the contract and any minimum spend.',
      },
      {
        when: { term: ['inside', 'unknown'] },
        text: {
          'zh-CN': '合约没满的，期满再换。',
          'zh-HK': '合約未滿的，期滿才轉。',
          en: 'If it still runs, change when it ends.',
        },
      },
    ],
    form: null,
    claims: [telecomChoiceNumberTerm],
  },
  {
    id: 'downgrade.drop-extras',
    station: 'alternative',
    required: false,
    when: { decision: ['downgrade'] },
    channel: null,
    title: { 'zh-CN': '退掉附加服务', 'zh-HK': '退訂附加服務', en: 'Drop the add-ons' },
    why: {
      'zh-CN': '流量包和附加的服务另外扣钱。',
      'zh-HK': '數據包和附加服務另外扣款。',
      en: 'Data packs and extras are charged apart.',
    },
    how: [
      {
        'zh-CN': '在 App 里看“已开通业务”，用不着的退掉。',
        'zh-HK': '在應用程式看已開通的服務，用不着的退訂。',
        en: 'In the app, see active services and drop those you do not use.',
      },
      {
        when: { numbers: ['both', 'unknown'] },
        text: {
          'zh-CN': '一卡两号的附加费，另外问。',
          'zh-HK': '一卡兩號的附加費，另外問。',
          en: 'Ask separately about the fee for a second number.',
        },
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'port.do-not-cancel',
    station: 'alternative',
    required: false,
    when: { decision: ['port'] },
    channel: null,
    title: {
      'zh-CN': '先转，别先停号',
      'zh-HK': '先轉台，不要先取消',
      en: 'Port first; do not cancel first',
    },
    why: {
      'zh-CN': '停了的号码，转不走。',
      'zh-HK': '取消了的號碼不能轉台。',
      en: 'A number whose service has ended cannot be moved.',
    },
    how: [
      {
        'zh-CN': '这条路不用办注销。转成后，旧服务自己结束。',
        'zh-HK': '這條路不用辦取消服務。轉台成功後，舊服務自會結束。',
        en: 'You do not give up the number here. Once it has moved, the old service ends by itself.',
      },
      { 'zh-CN': '转成之前别欠费。', 'zh-HK': '轉台成功前不要欠費。', en: 'Until then, stay paid up.' },
      {
        when: { plan: ['prepaid', 'unknown'] },
        text: {
          'zh-CN': '储值卡的钱，转成之前别用光。',
          'zh-HK': '儲值卡的錢，轉台成功前不要用光。',
          en: 'Do not use up a prepaid card’s value before then.',
        },
      },
    ],
    form: null,
    claims: [hongKongPortingFirst],
  },
  {
    id: 'port.check-eligibility',
    station: 'alternative',
    required: false,
    when: { numbers: ['mainland', 'both', 'unknown'], decision: ['port'] },
    channel: null,
    title: { 'zh-CN': '查能不能转', 'zh-HK': '查可否轉台', en: 'Check whether it can move' },
    why: {
      'zh-CN': '有欠费、有合约、实名不符，都可能转不成。',
      'zh-HK': '有欠款、有合約、實名不符，都可能轉不成。',
      en: 'Arrears, a contract or a wrong registration may block it.',
    },
    how: [
      {
        'zh-CN': '内地：给现在的运营商发短信 CXXZ#姓名#证件号。',
        'zh-HK': '內地：給現時的電訊商傳短訊 CXXZ#姓名#證件號碼。',
        en: 'Mainland: text CXXZ#name#ID number to your present operator.',
      },
      {
        'zh-CN': '移动发到 10086，联通发到 10010，电信发到 10001。井号用英文的。',
        'zh-HK': '移動傳到 10086，聯通傳到 10010，電信傳到 10001。井號用英文的。',
        en: 'China Mobile 10086, Unicom 10010, Telecom 10001. Use the plain # sign.',
      },
      {
        'zh-CN': '回复说能转的，再发 SQXZ#姓名#证件号，要到授权码，当天去新运营商的营业厅。',
        'zh-HK': '回覆說可轉的，再傳 SQXZ#姓名#證件號碼，取得授權碼，當天到新電訊商的門市。',
        en: 'If the reply says yes, text SQXZ#name#ID number for the code, and go to the new operator’s shop the same day.',
      },
      {
        'zh-CN': '授权码只给新公司的柜台，不给别人。',
        'zh-HK': '授權碼只給新公司的門市，不給別人。',
        en: 'Give the code to the new company’s counter only.',
      },
    ],
    form: null,
    claims: [
      mainlandPortingWithin,
      mainlandPortingDraft,
      {
        when: { numbers: ['mainland', 'both', 'unknown'], operator: ['china-broadnet', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：广电的号码，查询短信发到哪里。',
          'zh-HK': '問清楚：廣電的號碼，查詢短訊傳到哪裏。',
          en: 'Ask: for a China Broadnet number, where does the query text go?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'port.apply-new-operator',
    station: 'alternative',
    required: false,
    when: { decision: ['port'] },
    channel: null,
    title: { 'zh-CN': '向新运营商申请', 'zh-HK': '向新電訊商申請', en: 'Apply to the new operator' },
    why: {
      'zh-CN': '新公司会去办，你不用两头跑。',
      'zh-HK': '新公司會去辦，你不用兩邊走。',
      en: 'The new company handles it; you need not go to both.',
    },
    how: [
      {
        'zh-CN': '带登记时的证件。',
        'zh-HK': '帶登記時的證件。',
        en: 'Bring the document used to register.',
      },
      { 'zh-CN': '问清还要带什么。', 'zh-HK': '問清楚還要帶甚麼。', en: 'Ask what else to bring.' },
      {
        when: { plan: ['contract', 'unknown'], term: ['inside', 'unknown'] },
        text: {
          'zh-CN': '合约没到期的，问能不能先转。',
          'zh-HK': '合約未期滿的，問可否先轉台。',
          en: 'If a contract still runs, ask whether it can move first.',
        },
      },
      {
        'zh-CN': '问清生效时间，旧卡那时会没信号。',
        'zh-HK': '問清生效時間，舊卡屆時會沒有訊號。',
        en: 'Ask when it takes effect; the old SIM then goes silent.',
      },
    ],
    form: null,
    claims: [
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港：转网生效前一天下午五点前，可以撤回。',
          'zh-HK': '香港：轉台生效前一日下午五時前，可以撤回。',
          en: 'Hong Kong: you may withdraw until 17:00 on the day before it takes effect.',
        },
        source: ofcaPorting,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      clubSimNotPortable,
    ],
  },
  {
    id: 'port.balance-first',
    station: 'alternative',
    required: false,
    when: { decision: ['port'] },
    channel: null,
    title: { 'zh-CN': '转之前处理余额', 'zh-HK': '轉台前處理餘額', en: 'Deal with the balance first' },
    why: {
      'zh-CN': '旧账户的钱，多半不会跟着走。',
      'zh-HK': '舊帳戶的錢，多半不會跟着走。',
      en: 'Money in the old account seldom comes along.',
    },
    how: [
      {
        'zh-CN': '问旧公司：余额退不退，退到哪里。',
        'zh-HK': '問舊公司：餘額退不退，退到哪裏。',
        en: 'Ask the old operator whether it is refunded, and to where.',
      },
      {
        when: { plan: ['prepaid', 'unknown'] },
        text: {
          'zh-CN': '储值卡留一点，别用光。',
          'zh-HK': '儲值卡留一點，不要用光。',
          en: 'Leave something on a prepaid card; do not use it up.',
        },
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'port.tell-services-nothing-changes',
    station: 'alternative',
    required: false,
    when: { decision: ['port'] },
    channel: null,
    title: { 'zh-CN': '账号不用改', 'zh-HK': '帳戶不用更改', en: 'Your accounts stay as they are' },
    why: {
      'zh-CN': '号码没变，绑定也没变。',
      'zh-HK': '號碼沒變，綁定也沒變。',
      en: 'The number stays, and so do the links.',
    },
    how: [
      {
        'zh-CN': '转成当天，试收一条验证码。',
        'zh-HK': '轉台當日，試收一則驗證碼。',
        en: 'On the day it moves, try receiving one code.',
      },
      {
        'zh-CN': '收不到银行短信的，重启手机，再问新公司。',
        'zh-HK': '收不到銀行短訊的，重新開機，再問新公司。',
        en: 'If bank texts do not arrive, restart the phone and ask the new operator.',
      },
      {
        'zh-CN': '自动充值、扣款要在新公司重新设置。',
        'zh-HK': '自動增值、扣款要在新公司重新設定。',
        en: 'Set automatic payments up again with the new operator.',
      },
    ],
    form: null,
    claims: [
      {
        when: { numbers: ['both'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：一卡两号转走一个，另一个会怎样。',
          'zh-HK': '問清楚：一卡兩號轉走一個，另一個會怎樣。',
          en: 'Ask: if one of two numbers moves, what happens to the other?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'lapse.check-expiry',
    station: 'alternative',
    required: false,
    when: { decision: ['lapse'] },
    channel: null,
    title: { 'zh-CN': '查到期日和条款', 'zh-HK': '查到期日和條款', en: 'Find the expiry date and the terms' },
    why: {
      'zh-CN': '有的卡会自己停，有的会一直扣钱。',
      'zh-HK': '有的卡會自行停用，有的會一直扣款。',
      en: 'Some cards stop by themselves, others keep charging.',
    },
    how: [
      {
        when: { plan: ['prepaid', 'unknown'] },
        text: {
          'zh-CN': '储值卡：看有效期。',
          'zh-HK': '儲值卡：看有效期。',
          en: 'Prepaid: see how long it is valid.',
        },
      },
      {
        when: { plan: ['contract', 'unknown'] },
        text: {
          'zh-CN': '月费的一般不会自己停，要去办。',
          'zh-HK': '月費的一般不會自行停，要去辦。',
          en: 'A monthly plan usually does not stop by itself: you must act.',
        },
      },
      {
        'zh-CN': '期满后会不会扣费，以书面的为准。',
        'zh-HK': '期滿後會否扣款，以書面的為準。',
        en: 'Go by what is in writing on charges after the term.',
      },
    ],
    form: null,
    claims: [
      hongKongPlanGoesOn,
      valuegbExpiry,
      {
        when: {
          operator: ['china-telecom', 'unknown'],
          numbers: ['mainland', 'both', 'unknown'],
          plan: ['prepaid', 'unknown'],
        },
        mark: 'official',
        text: {
          'zh-CN':
            '中国电信的协议：预付费的，余额低于零或过了有效期，可能停机；停机满 60 天，可能终止。欠的钱还是要付。',
          'zh-HK':
            '中國電信的協議：儲值的，餘額低於零或過了有效期，可能停機；停機滿 60 日，可能終止。欠的錢仍要付。',
          en: 'China Telecom’s contract: below zero or past its validity, a prepaid line may be suspended, and ended after 60 days. What is owed stays owed.',
        },
        source: chinaTelecomAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'lapse.no-debt',
    station: 'alternative',
    required: false,
    when: { numbers: ['mainland', 'both', 'unknown'], decision: ['lapse'] },
    channel: null,
    title: { 'zh-CN': '别靠欠费来停号', 'zh-HK': '不要靠欠費停號', en: 'Do not let debt end it' },
    why: {
      'zh-CN': '内地号码欠费停了，钱还是要付，还可能影响征信。',
      'zh-HK': '內地號碼欠費停用，錢仍要付，還可能影響信貸。',
      en: 'When a mainland number stops for debt, the debt stays and may hurt your credit.',
    },
    how: [
      {
        'zh-CN': '先付清欠费，再等它到期。',
        'zh-HK': '先清欠款，再等它到期。',
        en: 'Pay what is owed, then let it run out.',
      },
      {
        'zh-CN': '问清到期后会不会再收费。',
        'zh-HK': '問清到期後會否再收費。',
        en: 'Ask whether anything can be charged after it expires.',
      },
    ],
    form: null,
    claims: [
      {
        when: { operator: ['china-unicom'] },
        mark: 'official',
        text: {
          'zh-CN': '中国联通的协议：欠费可能报给征信机构。',
          'zh-HK': '中國聯通的協議：欠款可能通報信貸機構。',
          en: 'China Unicom’s contract: the debt may be reported to credit bureaus.',
        },
        source: chinaUnicomAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'lapse.unbind-first',
    station: 'alternative',
    required: false,
    when: { decision: ['lapse'] },
    channel: null,
    title: { 'zh-CN': '到期前把账号换走', 'zh-HK': '到期前把帳戶轉走', en: 'Move accounts before it lapses' },
    why: {
      'zh-CN': '号码没了，验证码也没了。',
      'zh-HK': '號碼失去，驗證碼也失去。',
      en: 'When the number goes, its codes go with it.',
    },
    how: [
      {
        'zh-CN': '照“解绑”一站的清单走一遍。',
        'zh-HK': '照「解除綁定」一站的清單走一遍。',
        en: 'Go through the unlinking list.',
      },
      {
        'zh-CN': '到期前一个月办好，别拖到最后一天。',
        'zh-HK': '到期前一個月辦好，不要拖到最後一天。',
        en: 'Be ready a month ahead, not on the last day.',
      },
    ],
    form: null,
    claims: [hongKongUsedUp],
  },
  {
    id: 'lapse.remove-registration',
    station: 'alternative',
    required: false,
    when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['prepaid', 'unknown'], decision: ['lapse'] },
    channel: null,
    title: {
      'zh-CN': '取消储值卡的实名登记',
      'zh-HK': '取消儲值卡的實名登記',
      en: 'Have a prepaid card’s registration removed',
    },
    why: {
      'zh-CN': '卡不用了，登记可能还占着名额。',
      'zh-HK': '卡不用了，登記可能仍佔用名額。',
      en: 'Even unused, it may count towards the number of cards you may have.',
    },
    how: [
      {
        'zh-CN': '要求发卡的运营商取消登记。',
        'zh-HK': '要求發卡的電訊商取消登記。',
        en: 'Ask the operator that issued it to remove the registration.',
      },
      {
        'zh-CN': '顺便问名下还有几张卡。',
        'zh-HK': '順便問名下還有多少張卡。',
        en: 'Ask how many cards are in your name.',
      },
    ],
    form: null,
    claims: [
      {
        ...hongKongRegistrationRemoved,
        when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['prepaid', 'unknown'] },
      },
    ],
  },
]
