/** The words of the progress in the window's title, in 简体中文 */
export const zhCN = {
  left: (left: number, screen: string) => `还剩 ${left} 项 · ${screen}`,
}
