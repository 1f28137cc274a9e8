import type { Item } from '#content/authored.ts'
import { threeFreeBills } from '#content/claims/operators.ts'
import { hongKongPlanGoesOn, mainlandFreeList } from '#content/claims/rules.ts'
import { remoteCancelPress, telecomRegulations, threeCharges } from '#content/sources.ts'

/** What was agreed, what is owed, and how to be reached afterwards. */
export const documentsOfAccount: readonly Item[] = [
  {
    id: 'documents.contract',
    station: 'documents',
    required: false,
    when: { plan: ['contract', 'unknown'] },
    channel: null,
    title: { 'zh-CN': '合约或入网协议', 'zh-HK': '合約或服務協議', en: 'The contract' },
    why: {
      'zh-CN': '合约到哪天、违约金多少、提前几天通知，都写在里面。',
      'zh-HK': '合約到哪天、賠償多少、提早幾天通知，都寫在裏面。',
      en: 'It says when the term ends, what leaving costs and how much notice is due.',
    },
    how: [
      {
        'zh-CN': '找纸质合约，或翻邮箱里的电子版。',
        'zh-HK': '找紙本合約，或翻查電郵內的電子版。',
        en: 'Find the paper, or the copy in your e-mail.',
      },
      {
        'zh-CN': '圈出到期日和附加服务。',
        'zh-HK': '圈出到期日和附加服務。',
        en: 'Mark the end date and every add-on.',
      },
      {
        'zh-CN': '找不到的，向运营商要副本。',
        'zh-HK': '找不到的，向電訊商索取副本。',
        en: 'If it is gone, ask the operator for a copy.',
      },
    ],
    form: 'copy',
    claims: [
      {
        when: { operator: ['three-hk'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK：补发合约每份 150 港元。',
          'zh-HK': '3HK：補發合約每份 150 港元。',
          en: '3HK: a copy of the agreement costs HK$150.',
        },
        source: threeCharges,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.fee-quote',
    station: 'documents',
    required: true,
    when: { term: ['inside'], plan: ['contract', 'unknown'] },
    channel: null,
    title: {
      'zh-CN': '违约金的书面数字',
      'zh-HK': '提早終止費用的書面金額',
      en: 'The fee for leaving, in writing',
    },
    why: {
      'zh-CN': '签字之前，要知道付多少。',
      'zh-HK': '簽名之前，要知道付多少。',
      en: 'Know the sum before you sign.',
    },
    how: [
      {
        'zh-CN': '问三样：哪天停、付多少、怎么算。',
        'zh-HK': '問三樣：哪天停、付多少、怎樣計算。',
        en: 'Ask three things: which day it ends, how much you pay, how that is worked out.',
      },
      {
        'zh-CN': '要短信、邮件或单据，不要只听口头说。',
        'zh-HK': '要短訊、電郵或單據，不要只聽口頭說。',
        en: 'Get it by text, e-mail or on paper, not by word of mouth.',
      },
      {
        'zh-CN': '和用到期满的花费比一比。',
        'zh-HK': '與用到期滿的費用比較。',
        en: 'Compare it with the cost of staying to the end.',
      },
    ],
    form: 'copy',
    claims: [
      { ...hongKongPlanGoesOn, when: { numbers: ['hongkong', 'both', 'unknown'] } },
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：优惠活动还剩几个月，不满要补多少。',
          'zh-HK': '問清楚：優惠活動還剩幾個月，未滿要補多少。',
          en: 'Ask: how many months of the promotion are left, and what is due if you leave now?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.bills',
    station: 'documents',
    required: true,
    when: { debts: ['open', 'unknown'] },
    channel: null,
    title: {
      'zh-CN': '最近的账单或扣费记录',
      'zh-HK': '最近的月結單或扣費紀錄',
      en: 'Recent bills or records of charges',
    },
    why: {
      'zh-CN': '有欠费的，要对着单据说清楚。',
      'zh-HK': '有欠款的，要對着單據說清楚。',
      en: 'If something is owed, settle it with the papers in hand.',
    },
    how: [
      {
        'zh-CN': '下载最近 3 到 6 个月的账单或扣费记录。',
        'zh-HK': '下載最近 3 至 6 個月的月結單或扣費紀錄。',
        en: 'Download three to six months of bills, or records of charges.',
      },
      { 'zh-CN': '没付的另外放。', 'zh-HK': '未繳的另外放。', en: 'Keep the unpaid ones apart.' },
      {
        'zh-CN': '付了的，留下付款记录。',
        'zh-HK': '繳了的，保留付款紀錄。',
        en: 'After paying, keep the proof.',
      },
    ],
    form: 'copy',
    claims: [mainlandFreeList, threeFreeBills],
  },
  {
    id: 'documents.payment-proof',
    station: 'documents',
    required: true,
    when: { debts: ['open'] },
    channel: null,
    title: { 'zh-CN': '付清的凭据', 'zh-HK': '繳清的憑據', en: 'Proof that you paid' },
    why: {
      'zh-CN': '店里的系统可能还没更新。',
      'zh-HK': '門市的系統可能未更新。',
      en: 'The shop’s system may lag behind.',
    },
    how: [
      { 'zh-CN': '先付清，再去办。', 'zh-HK': '先繳清，再去辦。', en: 'Pay first, then go.' },
      {
        'zh-CN': '留收据或截图，上面要有日期和金额。',
        'zh-HK': '留收據或截圖，上面要有日期和金額。',
        en: 'Keep a receipt or screenshot with date and amount.',
      },
      {
        'zh-CN': '付了还显示欠费的，当场问差在哪里。',
        'zh-HK': '繳了仍顯示欠款的，即場問差在哪裏。',
        en: 'If it still shows a debt, ask there what is missing.',
      },
    ],
    form: 'copy',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '内地：补交欠费后，运营商要在 48 小时内恢复服务。',
          'zh-HK': '內地：補繳欠款後，電訊商要在 48 小時內恢復服務。',
          en: 'Mainland: once arrears are paid, service must be restored within 48 hours.',
        },
        source: telecomRegulations,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：付清欠费后，要等多久才能申请。',
          'zh-HK': '問清楚：繳清欠款後，要等多久才可申請。',
          en: 'Ask: after paying, how soon can you apply?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.service-password',
    station: 'documents',
    required: false,
    when: { numbers: ['mainland', 'both', 'unknown'] },
    channel: null,
    title: { 'zh-CN': '服务密码', 'zh-HK': '服務密碼', en: 'The service password' },
    why: {
      'zh-CN': '内地有的营业厅会问。',
      'zh-HK': '有的內地門市會問。',
      en: 'Some mainland shops ask for it.',
    },
    how: [
      {
        'zh-CN': '忘了的，在官方 App 里或打客服热线重设。',
        'zh-HK': '忘記了的，在官方應用程式或致電客戶服務熱線重設。',
        en: 'If forgotten, reset it in the official app or by hotline.',
      },
      {
        'zh-CN': '趁卡还能收短信，先办好；收不到的，问营业厅凭证件能不能办。',
        'zh-HK': '趁卡仍可收短訊，先辦好；收不到的，問門市可否憑證件辦理。',
        en: 'Do it while the SIM still receives texts; if it does not, ask at a shop whether your ID will do.',
      },
      {
        'zh-CN': '只在官方页面和柜台输入，不告诉别人。',
        'zh-HK': '只在官方網頁和門市輸入，不告訴別人。',
        en: 'Enter it only on official pages or at the counter. Tell nobody.',
      },
    ],
    form: 'information',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'secondary',
        text: {
          'zh-CN': '2019 年报道：异地办理时，有的营业厅要证件原件、号码和服务密码。',
          'zh-HK': '2019 年報道：異地辦理時，有的內地門市要證件正本、號碼和服務密碼。',
          en: 'A 2019 report: away from home, some shops wanted the original ID, the number and the service password.',
        },
        source: remoteCancelPress,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.contact',
    station: 'documents',
    required: true,
    when: {},
    channel: null,
    title: { 'zh-CN': '另一个联系方式', 'zh-HK': '另一個聯絡方法', en: 'Another way to reach you' },
    why: {
      'zh-CN': '这张卡停了以后，运营商要能找到你。',
      'zh-HK': '這張卡停用後，電訊商要能找到你。',
      en: 'Once this card stops, the operator must still reach you.',
    },
    how: [
      {
        'zh-CN': '准备另一个能收短信的手机号。',
        'zh-HK': '準備另一個可收短訊的號碼。',
        en: 'Have another number that receives texts.',
      },
      {
        'zh-CN': '再加一个常看的邮箱。',
        'zh-HK': '再加一個常看的電郵。',
        en: 'Add an e-mail address you read.',
      },
      {
        'zh-CN': '不要填要放弃的这个号码。',
        'zh-HK': '不要填要放棄的這個號碼。',
        en: 'Do not give the number you are giving up.',
      },
    ],
    form: 'information',
    claims: [],
  },
]
