import type { CircumstancesWords } from './words.ts'

/** The words about cases that are different in 繁體中文（香港） */
export const zhHK: CircumstancesWords = {
  heading: '我的情況不一樣',
  lead: '符合的都剔選。文件、步驟和提醒會隨之改變；不剔便還原。',
  link: (ticked) =>
    ticked === 0 ? '遺失、停用、身在外地？看看要多辦甚麼' : `情況不一樣：剔選了 ${ticked} 項`,
  groups: { card: '卡和手機', money: '錢和合約', holder: '登記人和證件' },
  changes: (count) => `會改變甚麼（${count} 處）`,
  added: '新增的',
  dropped: '不再需要的',
  claims: '還要知道的',
  findOut: '看看還可以怎樣辦',
  barriers: {
    'other-name': '卡登記在別人名下，網上認不出你，只可到門市辦理。',
    reseller: '卡來自代理商或別人，要先到門市查清楚登記人是誰，所以只可到門市辦理。',
  },
}
