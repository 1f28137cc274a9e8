import type { Rung } from '#content/authored.ts'
import { oneCardAskFirst } from '#content/claims/rules.ts'
import { chinaUnicomAgreement, telecomRegulations } from '#content/sources.ts'
import { appealGuides, appealPhones, appealRule } from './sources.ts'

/** The mainland number's ladder: the operator, a complaint to it, the appeal centre of the ministry. */
export const mainlandRungs: readonly Rung[] = [
  {
    id: 'escalation.mainland.operator',
    leg: 'mainland',
    party: 'operator',
    name: {
      'zh-CN': '先找运营商的热线或营业厅',
      'zh-HK': '先找電訊商的熱線或門市',
      en: 'The operator’s hotline or shop',
    },
    opens: { kind: 'at-once' },
    closes: null,
    wants: [
      {
        'zh-CN': '说清办的是哪项、哪天交的、有没有业务单号。',
        'zh-HK': '說清楚辦的是哪項、哪日遞交、有沒有參考編號。',
        en: 'Say what you asked for, on which day, and the reference number if you have one.',
      },
      {
        'zh-CN': '请对方说出理由和办好的日期，记下工号。',
        'zh-HK': '請對方說明理由和辦妥日期，記下職員編號。',
        en: 'Ask for the reason and a date, and note the staff number.',
      },
    ],
    claims: [
      oneCardAskFirst,
      {
        when: { operator: ['china-unicom'] },
        mark: 'official',
        text: {
          'zh-CN': '中国联通的协议：开通或关停的申请，要在答应的时间内办好；没办好的，免收费用。',
          'zh-HK': '中國聯通的協議：開通或停用的申請，要在承諾的時間內辦妥；未辦妥的，免收費用。',
          en: 'China Unicom’s contract: a request to open or close a service must be met within the time promised; otherwise the fees are waived.',
        },
        source: chinaUnicomAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: {},
        mark: 'official',
        text: {
          'zh-CN': '《电信条例》第 40 和 41 条：没有正当理由，不得拒绝、拖延服务，也不得刁难投诉的用户。',
          'zh-HK': '內地《電信條例》第 40、41 條：沒有正當理由，不得拒絕、拖延服務，亦不得刁難投訴的用戶。',
          en: 'Telecommunications Regulations, Art. 40 and 41: no refusal or delay without good reason, and no obstructing of users who complain.',
        },
        source: telecomRegulations,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'escalation.mainland.complaint',
    leg: 'mainland',
    party: 'operator-complaint',
    name: {
      'zh-CN': '向运营商书面投诉',
      'zh-HK': '向電訊商書面投訴',
      en: 'A written complaint to the operator',
    },
    opens: { kind: 'submitted', days: 15 },
    closes: null,
    wants: [
      {
        'zh-CN': '走官方 App、官网或热线的投诉入口，要到投诉编号。',
        'zh-HK': '經官方應用程式、官網或熱線的投訴渠道，索取投訴編號。',
        en: 'Use the complaint entry of the official app, site or hotline, and ask for a complaint number.',
      },
      {
        'zh-CN': '写清要求和期限，用下面的投诉稿就行。',
        'zh-HK': '寫清楚要求和期限，可用下面的投訴稿。',
        en: 'State what you want and by when; the draft below will do.',
      },
    ],
    claims: [
      {
        when: {},
        mark: 'secondary',
        text: {
          'zh-CN': '申诉前先向运营商投诉。它最多有 15 天答复。',
          'zh-HK': '申訴前先向電訊商投訴。它最多有 15 日答覆。',
          en: 'You must complain to the operator before appealing. It has up to 15 days to answer.',
        },
        source: appealRule,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：有没有集团的投诉专线，号码是多少。',
          'zh-HK': '問清楚：有沒有集團的投訴專線，號碼是多少。',
          en: 'Ask: is there a complaint line at group level, and what is its number?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'escalation.mainland.appeal',
    leg: 'mainland',
    party: 'regulator',
    name: {
      'zh-CN': '向工信部电信用户申诉受理中心申诉',
      'zh-HK': '向內地工信部申訴：電信用戶申訴受理中心',
      en: 'An appeal to the ministry’s appeal centre (MIIT)',
    },
    opens: { kind: 'unanswered', days: 15 },
    closes: null,
    wants: [
      {
        'zh-CN': '投诉的日期、编号和对方的答复（或者没有答复）。',
        'zh-HK': '投訴日期、編號和對方的答覆（或沒有答覆）。',
        en: 'The day and number of your complaint, and the answer or the lack of one.',
      },
      {
        'zh-CN': '凭证、收费记录、截图，按时间排好。',
        'zh-HK': '憑證、收費紀錄、截圖，按時間排好。',
        en: 'Receipts, records of charges and screenshots, in order of time.',
      },
      {
        'zh-CN': '选运营商所在的省份。身份资料只在官方页面里填。',
        'zh-HK': '選電訊商所在的省份。身份資料只在官方頁面填寫。',
        en: 'Choose the operator’s province. Give identity details only on the official page.',
      },
    ],
    claims: [
      {
        when: { numbers: ['both'] },
        mark: 'unverified',
        text: {
          'zh-CN':
            '问清楚：一卡两号的内地号码由哪家内地运营商供应，算哪个省的；香港运营商卖的，受理中心管不管。',
          'zh-HK':
            '問清楚：一卡兩號的內地號碼由哪間內地電訊商供應，屬哪個省；由香港電訊商出售的，受理中心是否受理。',
          en: 'Ask: which mainland operator supplies the mainland number on a two-number card, in which province, and is one sold by a Hong Kong operator taken up?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: {},
        mark: 'secondary',
        text: {
          'zh-CN': '向运营商所在省份的受理机构申诉，5 个工作日内决定是否受理。',
          'zh-HK': '向電訊商所在省份的受理機構申訴，5 個工作天內決定是否受理。',
          en: 'Appeal in the operator’s province; whether it is taken up is decided within 5 working days.',
        },
        source: appealRule,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: {},
        mark: 'secondary',
        text: {
          'zh-CN': '不受理：收费争议超过 5 个月，其他争议超过 2 年，已经和解、起诉或处理过的。',
          'zh-HK': '不受理：收費爭議逾 5 個月，其他爭議逾 2 年，已和解、起訴或處理過的。',
          en: 'Not taken up: fee disputes over 5 months old, others over 2 years old, and what was settled, sued over or handled before.',
        },
        source: appealRule,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: {},
        mark: 'official',
        text: {
          'zh-CN': '《电信条例》第 39 条：主管机关应在 30 日内答复。',
          'zh-HK': '內地《電信條例》第 39 條：主管機關應於 30 日內答覆。',
          en: 'Telecommunications Regulations, Art. 39: the authority is to answer within 30 days.',
        },
        source: telecomRegulations,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: {},
        mark: 'secondary',
        text: {
          'zh-CN':
            '多家指引写的申诉网址是 yhssglxt.miit.gov.cn。我们没有读到官方页面，所以不做成链接，请自己核对后输入。',
          'zh-HK':
            '多家指引所寫的申訴網址是 yhssglxt.miit.gov.cn。我們沒有讀到官方頁面，所以不設連結，請自行核對後輸入。',
          en: 'Several guides give yhssglxt.miit.gov.cn as the appeal site. We did not read it ourselves, so it is no link here; check it before you type it.',
        },
        source: appealGuides,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: {},
        mark: 'secondary',
        text: {
          'zh-CN': '申诉电话原为 12300；2020 年的公告说，它已并入 12381。',
          'zh-HK': '申訴電話原為 12300；2020 年的公告稱，它已併入 12381。',
          en: 'The appeal line was 12300; a notice of 2020 says it became part of 12381.',
        },
        source: appealPhones,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
]
