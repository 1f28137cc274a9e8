import type { OfficialWords } from './words.ts'

/** What the official-channel check says, in 繁體中文（香港） */
export const zhHK: OfficialWords = {
  heading: '官方途徑核對',
  lead: '貼上網址、熱線或整段短訊，看看是否屬於電訊商。只在這部裝置上核對，不會打開它。',
  listTitle: '名單上有甚麼',
  listDate: (day) => `名單核對於 ${day}。`,
  listStale: '已過覆核日，或已過時。以卡面和月結單上印的為準。',
  listLead: '名單只收有來源可查的網址和熱線。不在名單上的也可能是真的：致電卡面或月結單上印的熱線查詢。',
  domains: '網址',
  hotlines: '熱線',
  unconfirmed: '查不到出處，不算在名單內：',
}
