/** What leads to the tools, in 简体中文 */
export const zhCN = {
  heading: '工具',
  links: {
    official: { name: '官方渠道核对', hint: '网址、短信、热线，是不是运营商的' },
  },
}
