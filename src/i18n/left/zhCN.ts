/** The words for showing only what is left of a list, in 简体中文 */
export const zhCN = {
  left: (left: number, optional: number) =>
    optional === 0 ? `还剩 ${left} 项` : `还剩 ${left} 项，其中 ${optional} 项可选`,
  leftOut: (left: number, hidden: number) => `还剩 ${left} 项，收起了 ${hidden} 项`,
  none: '这里都办妥了。要看办妥的，选上面的“全部”。',
}
