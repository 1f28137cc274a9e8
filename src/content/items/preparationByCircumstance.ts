import type { Item } from '#content/authored.ts'
import { cmhkReplacement, valuegbExpiry } from '#content/claims/operators.ts'
import { askRoamingWait } from '#content/claims/questions.ts'
import { antiFraudLaw32, cmhkFixedLine, ofcaRegistrationRelease } from '#content/sources.ts'

/** What else to save when the case is different. */
export const backupByCircumstance: readonly Item[] = [
  {
    id: 'backup.broken-phone',
    station: 'backup',
    required: false,
    when: { phone: ['broken'] },
    channel: null,
    title: {
      'zh-CN': '从坏手机里取资料',
      'zh-HK': '從壞手機取資料',
      en: 'Get what you need off the broken phone',
    },
    why: {
      'zh-CN': '短信和通讯录多半只在手机里。',
      'zh-HK': '短訊和通訊錄多半只在手機內。',
      en: 'Texts and contacts are mostly on the phone alone.',
    },
    how: [
      {
        'zh-CN': '先看云备份里有没有短信和通讯录。',
        'zh-HK': '先看雲端備份有沒有短訊和通訊錄。',
        en: 'First look for texts and contacts in a cloud backup.',
      },
      {
        'zh-CN': '屏幕坏的，问维修店能不能先导出。',
        'zh-HK': '螢幕壞的，問維修店可否先匯出。',
        en: 'If the screen is broken, ask a repair shop to export first.',
      },
      {
        'zh-CN': '送修前取出 SIM 卡，密码不要告诉别人。',
        'zh-HK': '送修前取出 SIM 卡，密碼不要告訴別人。',
        en: 'Take the SIM out before a repair, and keep the passcode to yourself.',
      },
    ],
    form: null,
    claims: [],
  },
]

/** What else to settle about money when the case is different. */
export const balanceByCircumstance: readonly Item[] = [
  {
    id: 'balance.suspended',
    station: 'balance',
    required: true,
    when: { suspended: ['yes'] },
    channel: null,
    title: { 'zh-CN': '弄清为什么停机', 'zh-HK': '弄清楚為何停用', en: 'Find out why the line is suspended' },
    why: {
      'zh-CN': '原因不同，能不能办也不同。',
      'zh-HK': '原因不同，可否辦理也不同。',
      en: 'What is possible depends on the reason.',
    },
    how: [
      {
        when: { plan: ['contract'] },
        text: {
          'zh-CN': '打热线，问停机的原因和日期。',
          'zh-HK': '致電熱線，問停用的原因和日期。',
          en: 'Ask the hotline for the reason and the date.',
        },
      },
      {
        when: { plan: ['prepaid', 'unknown'] },
        text: {
          'zh-CN': '打热线，问停机的原因和日期。储值卡到期停的，问最迟哪天还能恢复。',
          'zh-HK': '致電熱線，問停用的原因和日期。儲值卡到期停用的，問最遲哪天可恢復。',
          en: 'Ask the hotline for the reason and the date. If a prepaid card expired, ask until when it can be revived.',
        },
      },
      { 'zh-CN': '欠费的，先付清。', 'zh-HK': '欠款的，先繳清。', en: 'If it is for arrears, pay first.' },
      {
        'zh-CN': '自己挂失或停机保号的，问要不要先恢复。',
        'zh-HK': '自己報失或暫停的，問是否要先恢復。',
        en: 'If you reported it lost or paused it, ask whether it must be restored first.',
      },
      {
        'zh-CN': '说是涉诈或实名问题的，要书面理由，问怎么申诉。',
        'zh-HK': '說涉及詐騙或實名登記問題的，要書面理由，問怎樣申訴。',
        en: 'If they speak of fraud or registration, ask for the reason in writing and how to appeal.',
      },
    ],
    form: null,
    claims: [
      valuegbExpiry,
      {
        when: {
          numbers: ['hongkong', 'both', 'unknown'],
          plan: ['prepaid', 'unknown'],
          // ValueGB says it itself, above.
          operator: [
            'cmhk',
            'csl',
            'club-sim',
            'three-hk',
            'sosim',
            'smartone',
            'cuniq',
            'ctexcel',
            'chkt',
            'sun-mobile',
            'unknown',
          ],
        },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：储值卡到期后多久收回号码，这段时间充值还能不能恢复。',
          'zh-HK': '問清楚：儲值卡到期後多久收回號碼，其間增值可否恢復。',
          en: 'Ask: how long after expiry is a prepaid number taken back, and does a top-up still revive it?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '内地法律：号码因涉诈风险停用的，要告诉你原因、怎么申诉、要交什么材料。',
          'zh-HK': '內地法律：號碼因涉詐風險停用的，要告訴你原因、怎樣申訴、要交甚麼文件。',
          en: 'Mainland law: if a number is stopped over a fraud risk, you must be told why, how to appeal and what to hand in.',
        },
        source: antiFraudLaw32,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['prepaid', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港：2023 年 2 月 23 日以后，没有实名登记的旧储值卡不能再用。',
          'zh-HK': '香港：2023 年 2 月 23 日之後，沒有實名登記的舊儲值卡不能再用。',
          en: 'Hong Kong: older prepaid cards not registered by 23 February 2023 no longer work.',
        },
        source: ofcaRegistrationRelease,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：停机期间，能不能直接放弃号码。',
          'zh-HK': '問清楚：停用期間，可否直接放棄號碼。',
          en: 'Ask: can the number be given up while it is suspended?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'balance.bundle',
    station: 'balance',
    required: true,
    when: { bundle: ['bundle'] },
    channel: null,
    title: { 'zh-CN': '先解开捆绑', 'zh-HK': '先解除組合', en: 'Untie the bundle first' },
    why: {
      'zh-CN': '宽带、副卡、别的号码可能跟着停。',
      'zh-HK': '寬頻、副卡、其他號碼可能一併停用。',
      en: 'Broadband, sub-cards or other numbers may stop with it.',
    },
    how: [
      {
        'zh-CN': '列出捆在一起的：宽带、电视、副卡、别的号码。',
        'zh-HK': '列出組合內的：寬頻、電視、副卡、其他號碼。',
        en: 'List what belongs together: broadband, TV, sub-cards, other numbers.',
      },
      {
        'zh-CN': '一样一样问：会停，还是能留。',
        'zh-HK': '逐一問：會停，還是可保留。',
        en: 'Ask of each whether it stops or stays.',
      },
      {
        'zh-CN': '要留的，先转出去。',
        'zh-HK': '要保留的，先轉出去。',
        en: 'Move out first what is to stay.',
      },
    ],
    form: null,
    claims: [
      {
        when: { operator: ['cmhk'] },
        mark: 'official',
        text: {
          'zh-CN': 'CMHK：固定电话号码会跟着套餐一起停，除非先转网。',
          'zh-HK': 'CMHK：固網號碼會隨計劃一併停用，除非先轉台。',
          en: 'CMHK: a fixed-line number ends with the plan unless it is ported first.',
        },
        source: cmhkFixedLine,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：放弃这个号码，捆绑的每一样会怎样，优惠要不要退。',
          'zh-HK': '問清楚：放棄這個號碼，組合內每一項會怎樣，優惠是否要退回。',
          en: 'Ask: if this number goes, what happens to each part of the bundle, and is a discount paid back?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
]

/** What else to do before accounts are changed when the case is different. */
export const unbindByCircumstance: readonly Item[] = [
  {
    id: 'unbind-prep.replacement-sim',
    station: 'unbind',
    required: false,
    when: { sim: ['lost'] },
    channel: null,
    title: {
      'zh-CN': '要收验证码的，先补卡',
      'zh-HK': '要收驗證碼的，先補卡',
      en: 'Replace the SIM if you still need codes',
    },
    why: {
      'zh-CN': '没有卡，就收不到验证码。',
      'zh-HK': '沒有卡，便收不到驗證碼。',
      en: 'Without the card no code arrives.',
    },
    how: [
      {
        'zh-CN': '先看下面有多少项要旧号码收短信。',
        'zh-HK': '先看下面有多少項要舊號碼收短訊。',
        en: 'See below how many services need a text to the old number.',
      },
      {
        'zh-CN': '补卡和放弃号码，一次问清。',
        'zh-HK': '補卡和放棄號碼，一次問清。',
        en: 'Ask about replacing and giving up in one go.',
      },
      {
        'zh-CN': '补不了的，照每一项“收不到短信时”的办法做。',
        'zh-HK': '補不到的，照每一項「收不到短訊時」的方法做。',
        en: 'If it cannot be replaced, follow each service’s advice for a dead number.',
      },
    ],
    form: null,
    claims: [
      cmhkReplacement,
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：补卡要多久、多少钱，人在外地能不能补。',
          'zh-HK': '問清楚：補卡要多久、多少錢，身在外地可否補。',
          en: 'Ask: how long does a replacement take, what does it cost, and can it be had from elsewhere?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'unbind-prep.other-phone',
    station: 'unbind',
    required: true,
    when: { phone: ['broken'], sim: ['plastic', 'esim', 'unknown'] },
    channel: null,
    title: {
      'zh-CN': '找一部能收短信的手机',
      'zh-HK': '找一部可收短訊的手機',
      en: 'Another phone that receives texts',
    },
    why: {
      'zh-CN': '手机坏了，卡多半还能用。',
      'zh-HK': '手機壞了，卡多半仍可用。',
      en: 'The phone is broken; the card usually is not.',
    },
    how: [
      {
        'zh-CN': '把卡装进另一部手机，收一条短信试试。',
        'zh-HK': '把卡放進另一部手機，試收一則短訊。',
        en: 'Put the card into another phone and receive one text.',
      },
      {
        'zh-CN': '收不到的，换一部没有锁网的。',
        'zh-HK': '收不到的，換一部沒有鎖台的。',
        en: 'If nothing comes, try a phone that is not locked to an operator.',
      },
      {
        'zh-CN': '借别人手机的，收完就取出卡。',
        'zh-HK': '借用別人手機的，收完便取出卡。',
        en: 'If the phone is borrowed, take the card out afterwards.',
      },
    ],
    form: null,
    claims: [
      {
        when: { sim: ['esim', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：eSIM 怎么换到另一部手机，要不要到店。',
          'zh-HK': '問清楚：eSIM 怎樣轉到另一部手機，是否要到店。',
          en: 'Ask: how is an eSIM moved to another phone, and is a visit needed?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'unbind-prep.roaming',
    station: 'unbind',
    required: true,
    when: { abroad: ['yes'], sim: ['plastic', 'esim', 'unknown'] },
    channel: null,
    title: {
      'zh-CN': '确认在境外能收短信',
      'zh-HK': '確認在外地可收短訊',
      en: 'Make sure texts reach you where you are',
    },
    why: {
      'zh-CN': '人在境外，收验证码要靠漫游。',
      'zh-HK': '身在外地，收驗證碼要靠漫遊。',
      en: 'Abroad, codes depend on roaming.',
    },
    how: [
      {
        'zh-CN': '开漫游，请人发一条短信试试。',
        'zh-HK': '開啟漫遊，請人傳一則短訊試試。',
        en: 'Switch roaming on and have somebody text you.',
      },
      {
        'zh-CN': '问清收短信、开漫游要不要钱。',
        'zh-HK': '問清收短訊、開漫遊是否收費。',
        en: 'Ask what receiving texts and roaming cost.',
      },
      {
        'zh-CN': '收不到的，先别放弃号码。',
        'zh-HK': '收不到的，先不要放棄號碼。',
        en: 'If nothing arrives, do not give the number up yet.',
      },
    ],
    form: null,
    claims: [askRoamingWait],
  },
  {
    id: 'unbind-prep.suspended',
    station: 'unbind',
    required: false,
    when: { suspended: ['yes'] },
    channel: null,
    title: {
      'zh-CN': '停机时收不到验证码',
      'zh-HK': '停用時收不到驗證碼',
      en: 'No codes arrive while it is suspended',
    },
    why: {
      'zh-CN': '要收验证码才能换绑的，会卡在这里。',
      'zh-HK': '要收驗證碼才可更換綁定的，會卡在這裏。',
      en: 'Whatever needs a code to change will be stuck.',
    },
    how: [
      {
        'zh-CN': '能恢复的，先恢复，换完绑定再放弃号码。',
        'zh-HK': '可恢復的，先恢復，更換綁定後再放棄號碼。',
        en: 'If it can be restored, restore it, change the links, then give the number up.',
      },
      {
        'zh-CN': '恢复要花钱的，先看有多少项要收短信。',
        'zh-HK': '恢復要收費的，先看有多少項要收短訊。',
        en: 'If that costs money, first see how many services need a text.',
      },
      {
        'zh-CN': '恢复不了的，照每一项“收不到短信时”的办法做。',
        'zh-HK': '不能恢復的，照每一項「收不到短訊時」的方法做。',
        en: 'If it cannot be restored, follow each service’s advice for a dead number.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'unbind-prep.company-users',
    station: 'unbind',
    required: false,
    when: { holder: ['company'] },
    channel: null,
    title: {
      'zh-CN': '用卡的员工先换绑',
      'zh-HK': '用卡的員工先更換綁定',
      en: 'Let the people who use it unlink first',
    },
    why: {
      'zh-CN': '员工自己的账号也可能绑着公司的卡。',
      'zh-HK': '員工自己的帳戶也可能綁定公司的卡。',
      en: 'Staff may have linked accounts of their own to the company’s card.',
    },
    how: [
      {
        'zh-CN': '告诉用卡的人哪天停，留出时间。',
        'zh-HK': '告訴使用者哪天停用，預留時間。',
        en: 'Tell whoever uses it which day it stops, with time to spare.',
      },
      {
        'zh-CN': '公司的银行、税务、平台账号，由管理员换号码。',
        'zh-HK': '公司的銀行、稅務、平台帳戶，由管理員更換號碼。',
        en: 'Have an administrator change company bank, tax and platform accounts.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'unbind-prep.estate',
    station: 'unbind',
    required: false,
    when: { holder: ['self', 'someone-else', 'unknown'], deceased: ['yes'] },
    channel: null,
    title: {
      'zh-CN': '逝者的账号，按家属的办法办',
      'zh-HK': '離世者的帳戶，按家屬的辦法辦',
      en: 'Use the way each service has for relatives',
    },
    why: {
      'zh-CN': '号码停了，再要证明就难了。',
      'zh-HK': '號碼停用後，再要證明便困難。',
      en: 'Once the number stops, proof is harder to get.',
    },
    how: [
      {
        'zh-CN': '先告诉银行和支付平台，按遗产手续办。',
        'zh-HK': '先通知銀行和支付平台，按遺產手續辦。',
        en: 'Tell banks and payment services first; they have a procedure for estates.',
      },
      {
        'zh-CN': '社交账号，看平台有没有纪念或关闭的办法。',
        'zh-HK': '社交帳戶，看平台有沒有紀念或關閉的辦法。',
        en: 'For social accounts, look for memorial or closing requests.',
      },
      {
        'zh-CN': '不要用逝者的验证码转钱。',
        'zh-HK': '不要用離世者的驗證碼轉帳。',
        en: 'Do not move money with codes sent to the late holder.',
      },
    ],
    form: null,
    claims: [],
  },
]
