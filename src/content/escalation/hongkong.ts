import { askCompanyMediation } from '#content/claims/questions.ts'
import type { Rung } from '#content/authored.ts'
import { hongKongMonthsNotice } from '#content/claims/rules.ts'
import { cmhkContact, consumerCouncilComplaints } from '#content/sources.ts'
import { authorityProcedure, ccssEnrol, ccssPage } from './sources.ts'

/** The Hong Kong number's ladder: the operator, a complaint to it, the authority, mediation, the Consumer Council. */
export const hongkongRungs: readonly Rung[] = [
  {
    id: 'escalation.hongkong.operator',
    leg: 'hongkong',
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
        'zh-CN': '说清哪天提出的、该哪天停、最后收费算到哪天。',
        'zh-HK': '說清楚哪日提出、應該哪日停用、收費計到哪日。',
        en: 'Say on which day you asked, when it should stop, and up to which day you are charged.',
      },
      {
        'zh-CN': '请对方给参考编号，记下职员姓名或编号。',
        'zh-HK': '請對方給參考編號，記下職員姓名或編號。',
        en: 'Ask for a reference number, and note the name or number of the staff.',
      },
    ],
    claims: [{ ...hongKongMonthsNotice, when: { plan: ['contract', 'unknown'] } }],
  },
  {
    id: 'escalation.hongkong.complaint',
    leg: 'hongkong',
    party: 'operator-complaint',
    name: {
      'zh-CN': '向运营商书面投诉',
      'zh-HK': '向電訊商書面投訴',
      en: 'A written complaint to the operator',
    },
    opens: { kind: 'submitted', days: 30 },
    closes: null,
    wants: [
      {
        'zh-CN': '写信或发电邮，保留寄出的那份和日期。',
        'zh-HK': '寫信或發電郵，保留寄出的那份和日期。',
        en: 'Write a letter or an e-mail, and keep your copy with its date.',
      },
      {
        'zh-CN': '写清要求、金额和期限。对方说谈不拢的，请他写下来。',
        'zh-HK': '寫清楚要求、金額和期限。對方說談不攏的，請他寫下來。',
        en: 'State what you want, the amount and by when. If they call it a deadlock, have it in writing.',
      },
    ],
    claims: [
      {
        when: { operator: ['cmhk'] },
        mark: 'official',
        text: {
          'zh-CN': 'CMHK 写明：收到投诉后，1 个工作日内给参考编号。到时没有，就打去要。',
          'zh-HK': 'CMHK 列明：收到投訴後 1 個工作天內給參考編號。到時沒有，便致電索取。',
          en: 'CMHK says: a complaint gets a case reference within 1 working day. If none comes, ask for it.',
        },
        source: cmhkContact,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: {},
        mark: 'official',
        text: {
          'zh-CN': '通讯事务管理局要求你先向运营商投诉。',
          'zh-HK': '通訊事務管理局要求你先向電訊商投訴。',
          en: 'The Communications Authority expects you to have complained to the operator first.',
        },
        source: authorityProcedure,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'escalation.hongkong.authority',
    leg: 'hongkong',
    party: 'regulator',
    name: {
      'zh-CN': '向通讯事务管理局投诉（由通讯办处理）',
      'zh-HK': '向通訊事務管理局投訴（由通訊辦處理）',
      en: 'The Communications Authority (through OFCA)',
    },
    opens: { kind: 'complained' },
    closes: null,
    wants: [
      {
        'zh-CN': '书面写明事情经过并签名，附上投诉记录和凭证。',
        'zh-HK': '以書面寫明事情經過並簽名，附上投訴紀錄和憑證。',
        en: 'What happened, in writing and signed, with your complaint and the receipts.',
      },
      {
        'zh-CN': '证件和号码只写在寄出的那份上。',
        'zh-HK': '證件和號碼只寫在寄出的那份上。',
        en: 'Put identity details and the number only on the copy you send.',
      },
    ],
    claims: [
      {
        when: {},
        mark: 'official',
        text: {
          'zh-CN': '要书面、有签名。3 个工作日内确认收到，27 个工作日内答复。',
          'zh-HK': '須書面並簽署。3 個工作天內確認收到，27 個工作天內答覆。',
          en: 'In writing and signed. Acknowledged within 3 working days, answered within 27.',
        },
        source: authorityProcedure,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'escalation.hongkong.ccss',
    leg: 'hongkong',
    party: 'regulator',
    name: {
      'zh-CN': '收费争议谈不拢：解决顾客投诉计划（CCSS）',
      'zh-HK': '收費爭議陷入僵局：解決顧客投訴計劃（CCSS）',
      en: 'A billing deadlock: the Customer Complaint Settlement Scheme (CCSS)',
    },
    opens: { kind: 'unanswered', days: 42 },
    closes: { monthsAfterComplaint: 3, daysAfterRefusal: 28 },
    wants: [
      {
        'zh-CN': '有争议的收费记录、投诉的日期和对方的答复。',
        'zh-HK': '有爭議的收費紀錄、投訴日期和對方的答覆。',
        en: 'The disputed charges, the day of your complaint and the answer.',
      },
      {
        'zh-CN': '先打通讯办 2180 9521，问合不合条件。',
        'zh-HK': '先致電通訊辦 2180 9521，問是否符合條件。',
        en: 'Call OFCA on 2180 9521 first and ask whether your case qualifies.',
      },
    ],
    claims: [
      {
        when: {},
        mark: 'official',
        text: {
          'zh-CN':
            '条件：个人或住宅用户，金额至少 300 港元，运营商参加了计划，投诉超过 6 周没解决。收费 50 港元。',
          'zh-HK':
            '條件：個人或住宅用戶，金額不少於 300 港元，電訊商有參加計劃，投訴逾 6 星期仍未解決。收費 50 港元。',
          en: 'For personal or residential users: at least HK$300, an operator that is a member, unresolved for over 6 weeks. It costs HK$50.',
        },
        source: ccssEnrol,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      askCompanyMediation,
      {
        when: {},
        mark: 'official',
        text: {
          'zh-CN': '时限：首次投诉起 3 个月内；运营商说谈不拢的，之后 4 周内。事情发生后 18 个月内要投诉。',
          'zh-HK':
            '時限：首次投訴起 3 個月內；電訊商表示陷入僵局的，其後 4 星期內。事件發生後 18 個月內須投訴。',
          en: 'Time limits: within 3 months of the first complaint, or 4 weeks after the operator declared a deadlock. You must complain within 18 months of the event.',
        },
        source: ccssPage,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'escalation.hongkong.council',
    leg: 'hongkong',
    party: 'consumer-body',
    name: {
      'zh-CN': '香港消费者委员会',
      'zh-HK': '消費者委員會',
      en: 'The Consumer Council',
    },
    opens: { kind: 'complained' },
    closes: null,
    wants: [
      {
        'zh-CN': '单据、收费记录和联系记录，按时间排好。',
        'zh-HK': '單據、收費紀錄和聯絡紀錄，按時間排好。',
        en: 'Papers, records of charges and your contact log, in order of time.',
      },
    ],
    claims: [
      {
        when: {},
        mark: 'official',
        text: {
          'zh-CN': '它每年处理 3,000 多起电信服务投诉，提醒留意自动续约和提前终止的费用。',
          'zh-HK': '它每年處理逾 3,000 宗電訊服務投訴，提醒留意自動續約和提早終止的收費。',
          en: 'It handles over 3,000 telecom complaints a year and warns of automatic renewal and early-termination charges.',
        },
        source: consumerCouncilComplaints,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：它受理哪些个案，要带什么。',
          'zh-HK': '問清楚：它受理哪些個案，要帶甚麼。',
          en: 'Ask: which cases does it take, and what should you bring?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
]
