/** What the official-channel check says, in 简体中文 */
export const zhCN = {
  heading: '官方渠道核对',
  lead: '粘贴网址、热线或整条短信，看它是不是运营商的。只在这台设备上看，不会打开它。',
  listTitle: '名单上有什么',
  listDate: (day: string) => `名单核对于 ${day}。`,
  listStale: '已过复查日，可能过期。以卡面和账单上印的为准。',
  listLead: '名单只收查得到来源的网址和热线。不在名单上的也可能是真的：打卡面或账单上印的热线问。',
  domains: '网址',
  hotlines: '热线',
  unconfirmed: '没有查到出处，不算在名单里：',
}
