/** The words for what an operator told the person otherwise in 简体中文 */
export const zhCN = {
  open: '运营商说的不一样？',
  lead: '照原话记下，会排在这里的说法前面。以运营商的答复为准。',
  said: (date: string) => `运营商 ${date}说的`,
  on: '哪天说的',
  words: '怎么说的',
  hint: '别写号码、证件号和姓名。',
  save: '记下',
  change: '修改',
  keep: '不改了',
  remove: '删除',
}
