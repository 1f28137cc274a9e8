/** The words for showing only what is left of a list, in 简体中文 */
export const zhCN = {
  left: (left: number, total: number) => `还剩 ${left} 项，连可选的共 ${total} 项`,
  leftOut: (left: number, hidden: number) => `还剩 ${left} 项，收起了 ${hidden} 项`,
  none: '这里都办妥了。要看办妥的，选上面的“全部”。',
}
