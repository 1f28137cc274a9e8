/** The words for passing the app on, in 简体中文 */
export const zhCN = {
  heading: '告诉别人',
  lead: '只发网址。你的卡、进度和备注都留在这台设备，一样也不会带出去。',
  act: '分享这个网站',
  text: '注销中港通手机卡的清单，一步一步办，不要号码，不上传。',
  copied: '网址已复制。',
  cannot: '这里不能自动复制。请长按下面的网址，全选再复制：',
}
