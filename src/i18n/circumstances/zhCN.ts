import type { OnlineBarrier } from '#domain/channel.ts'
import type { Circumstance } from '#domain/guide.ts'

/** The words about cases that are different in 简体中文 */
export const zhCN = {
  heading: '我的情况不一样',
  lead: '符合的都勾上。材料、步骤和提醒会跟着变；去掉勾就变回来。',
  link: (ticked: number) =>
    ticked === 0 ? '丢卡、停机、人在外地？看看要多办什么' : `情况不一样：勾了 ${ticked} 项`,
  groups: { card: '卡和手机', money: '钱和合约', holder: '机主和证件' } satisfies Record<
    Circumstance['group'],
    string
  >,
  changes: (count: number) => `会改变什么（${count} 处）`,
  added: '多出来的',
  dropped: '不再需要的',
  claims: '还要知道的',
  findOut: '看看还能怎么办',
  barriers: {
    'other-name': '卡登记在别人名下，线上认不出你，只能去营业厅办。',
    reseller: '卡是从代理商或别人那里来的，要先去营业厅查清机主是谁，所以只能去营业厅办。',
  } satisfies Record<OnlineBarrier, string>,
}
