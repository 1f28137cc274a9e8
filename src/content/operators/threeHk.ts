import type { Operator } from '#content/authored.ts'
import { threeAddOnTerms, threeCharges, threeDisconnection, threeOneCard } from '#content/sources.ts'

export const threeHk: Operator = {
  id: 'three-hk',
  region: 'hongkong',
  name: { 'zh-CN': '3HK', 'zh-HK': '3HK', en: '3HK' },
  hint: {
    'zh-CN': '卡面有“3”的标志，账单由 3HK 发出。',
    'zh-HK': '卡面有「3」的標誌，月結單由 3HK 發出。',
    en: 'The card shows a 3; bills come from 3HK.',
  },
  domains: [
    {
      name: 'three.com.hk',
      mark: 'official',
      source: threeDisconnection,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
  hotlines: [
    {
      number: '31623333',
      dialledIn: 'hongkong',
      mark: 'unverified',
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      number: '31663333',
      dialledIn: 'hongkong',
      mark: 'unverified',
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      number: '1033',
      dialledIn: 'hongkong',
      mark: 'unverified',
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
  claims: [
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：客服热线是哪个。公开的号码有几个，以卡面和单据上印的为准。',
        'zh-HK': '問清楚：客戶服務熱線是哪個。公開的號碼有幾個，以卡面和單據所印為準。',
        en: 'Ask: which hotline is right? Several have been published; go by the one printed on the card or papers.',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { plan: ['contract', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN':
          '月费：填取消表格，附香港身份证。可以交到 3Shop、传真 3154 8423，或寄到香港邮政总局信箱 999 号。',
        'zh-HK': '月費：填取消表格，附香港身份證。可交到 3Shop、傳真 3154 8423，或寄到郵政總局信箱 999 號。',
        en: 'Monthly plan: the disconnection form, filled in, with the HKID. Hand it in at a 3Shop, fax it to 3154 8423, or post it to PO Box 999, GPO, Hong Kong.',
      },
      source: threeDisconnection,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {
        plan: ['contract', 'unknown'],
        holder: ['self', 'someone-else', 'unknown'],
        handler: ['agent', 'unknown'],
      },
      mark: 'official',
      text: {
        'zh-CN': '代办：另要机主的香港身份证复印件、授权书。',
        'zh-HK': '代辦：另要登記人的香港身份證副本和授權信。',
        en: 'If someone else goes: also a copy of the holder’s HKID and a letter of authority.',
      },
      source: threeDisconnection,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { plan: ['contract', 'unknown'], holder: ['company', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN': '公司：要商业登记证复印件、香港身份证、盖公司印章的授权书。',
        'zh-HK': '公司：要商業登記證副本、香港身份證、蓋公司印的授權信。',
        en: 'Company: a copy of the business registration, an HKID, and a letter of authority with the company chop.',
      },
      source: threeDisconnection,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { plan: ['contract', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN': '附加服务：合约期内取消，要付余下的月费。最迟在期满前一天取消。',
        'zh-HK': '附加服務：合約期內取消，要付餘下的月費。最遲在期滿前一日取消。',
        en: 'Add-ons: cancelling inside the term costs the remaining monthly fees. Cancel at least one day before it ends.',
      },
      source: threeAddOnTerms,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { plan: ['contract', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN': '“暂缓取消”（Hold Disconnection）每次 100 港元；补发合约每份 150 港元。',
        'zh-HK': '「暫緩取消」（Hold Disconnection）每次 100 港元；補發合約每份 150 港元。',
        en: '“Hold Disconnection” HK$100 a time; a copy of the agreement HK$150.',
      },
      source: threeCharges,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { numbers: ['both', 'unknown'] },
      mark: 'secondary',
      text: {
        'zh-CN':
          '一卡两号：附加服务，转载的网页写每月 28 港元。内地号码用中国联通的网络，分广东、上海、北京三地。',
        'zh-HK':
          '一卡兩號：附加服務，轉載的網頁寫每月 28 港元。內地號碼使用中國聯通網絡，分廣東、上海、北京三地。',
        en: '1-card-2-number: an add-on, HK$28 a month in a copied page. The mainland number runs on China Unicom’s network, in Guangdong, Shanghai or Beijing.',
      },
      source: threeOneCard,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { plan: ['contract', 'unknown'] },
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：取消要提前多少天，传真和邮寄的从哪天算起。',
        'zh-HK': '問清楚：取消要提早多少日，傳真和郵寄的由哪天起計。',
        en: 'Ask: how many days’ notice is needed, and from which day do a fax or a letter count?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
}
