/** What marks the example card, in 简体中文 */
export const zhCN = {
  title: '这是示例，不是你的卡。',
  text: '随便点，不会动到你自己的记录，也不进备份文件。',
  remove: '删掉示例',
}
