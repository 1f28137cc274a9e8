import type { Operator } from '#content/authored.ts'
import { threeAddOnTerms, threeCharges, threeDisconnection } from '#content/sources.ts'

export const threeHk: Operator = {
  id: 'three-hk',
  region: 'hongkong',
  name: { 'zh-CN': '3HK', 'zh-HK': '3HK', en: '3HK' },
  hint: {
    'zh-CN': '卡面有 3 的标志，账单来自 3HK。',
    'zh-HK': '卡面有 3 的標誌，月結單來自 3HK。',
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
        'zh-CN': '问清楚：客服热线是哪个。公开资料里有几个不同的号码，以卡面和账单为准。',
        'zh-HK': '問清楚：客戶服務熱線是哪個。公開資料有幾個不同號碼，以卡面和月結單為準。',
        en: 'Ask: which hotline? Published pages give different numbers; go by your card or bill.',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '取消：填取消表格，带香港身份证。可到 3Shop，或传真 3154 8423，或邮寄 GPO 邮箱 999。',
        'zh-HK': '取消：填取消表格，帶香港身份證。可到 3Shop，或傳真 3154 8423，或郵寄郵政總局信箱 999。',
        en: 'Ending it: fill in the form and bring the HKID. Hand in at a 3Shop, fax 3154 8423, or post to PO Box 999, GPO.',
      },
      source: threeDisconnection,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '代办：要机主的香港身份证副本和授权信。',
        'zh-HK': '代辦：須登記人的香港身份證副本和授權信。',
        en: 'Someone else: a copy of the holder’s HKID and a letter of authority.',
      },
      source: threeDisconnection,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '公司：商业登记证副本、香港身份证、盖公司印章的授权信。',
        'zh-HK': '公司：商業登記證副本、香港身份證、蓋公司印的授權信。',
        en: 'Company: BR copy, HKID, and a letter with the company chop.',
      },
      source: threeDisconnection,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '增值服务：期内取消，要付余下的月费。',
        'zh-HK': '附加服務：期內取消，須付餘下月費。',
        en: 'Add-ons: leaving inside the term costs the remaining monthly fees.',
      },
      source: threeAddOnTerms,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '“暂缓取消”每次 100 港元；合约副本每份 150 港元。',
        'zh-HK': '「暫緩取消」每次 100 港元；合約副本每份 150 港元。',
        en: '“Hold Disconnection” HK$100 a time; a copy of the agreement HK$150.',
      },
      source: threeCharges,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
}
