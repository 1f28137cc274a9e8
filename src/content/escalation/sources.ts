import type { Source } from '#content/authored.ts'

// What only the ladder of complaints rests on; `null` is evidence that nobody should be sent to.

export const appealRule: Source = {
  title: {
    'zh-CN': '《电信用户申诉处理办法》（转载，原文日期不详）',
    'zh-HK': '《電信用戶申訴處理辦法》（轉載，原文日期不詳）',
    en: 'Rule on appeals of telecom users 电信用户申诉处理办法 (reprint, original undated)',
  },
  year: 2026,
  url: null,
}
export const appealPhones: Source = {
  title: {
    'zh-CN': '关于 12300 等并入 12381 的公告（转载）',
    'zh-HK': '關於 12300 等併入 12381 的公告（轉載）',
    en: 'Announcement that 12300 and others joined 12381 (reprint)',
  },
  year: 2020,
  url: null,
}
export const appealGuides: Source = {
  title: {
    'zh-CN': '多家媒体的申诉指引',
    'zh-HK': '多家傳媒的申訴指引',
    en: 'Guides to appealing, from several publishers',
  },
  year: 2026,
  url: null,
}
export const authorityProcedure: Source = {
  title: {
    'zh-CN': '香港通讯事务管理局：处理电信投诉的程序',
    'zh-HK': '通訊事務管理局：處理電訊投訴的程序',
    en: 'Communications Authority: how telecom complaints are handled',
  },
  year: 2026,
  url: 'https://www.coms-auth.hk/tc/complaints/procedures/telecomm/handle/index.html',
}
export const ccssEnrol: Source = {
  title: {
    'zh-CN': '解决顾客投诉计划（CCSS）：参加办法',
    'zh-HK': '解決顧客投訴計劃（CCSS）：參加辦法',
    en: 'Customer Complaint Settlement Scheme: how to take part',
  },
  year: 2026,
  url: 'https://ccss.cahk.hk/en/enroll.html',
}
export const ccssPage: Source = {
  title: {
    'zh-CN': '香港通讯办：解决顾客投诉计划',
    'zh-HK': '通訊辦：解決顧客投訴計劃',
    en: 'OFCA on the Customer Complaint Settlement Scheme',
  },
  year: 2026,
  url: null,
}
