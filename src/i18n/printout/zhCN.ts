/** The words of the page to print in 简体中文 */
export const zhCN = {
  title: '办理记录',
  lead: '每一站办到哪一步，照实列出。可以打印，也可以存成 PDF。',
  asOf: (date: string) => `截至 ${date}`,
  print: '打印这一页',
  noPrint: '在这个 App 里多半打印不了。点右上角 ···，选“在浏览器打开”再打印，或者截图。',
  notYet: '还没核实，号码可能还在计费。',
  untouched: (count: number) => `另有 ${count} 个可选的服务还没查。`,
  servicesUnrecorded: (count: number) => `另有 ${count} 个可选的服务没有记录。`,
  /** Names that have commas of their own. */
  joined: (one: string, other: string) => `${one}；${other}`,
  notBound: (count: number, names: string) => `没绑定的 ${count} 个：${names}。`,
  unrecorded: '没有记录',
  nothing: '没有要办的事。',
  columns: { status: '状态', line: '事项', words: '备注' },
  gate: '关口',
  reason: (reason: string) => `不适用：${reason}`,
  promised: (date: string) => `答应办好的期限：${date}`,
  refundPromised: (date: string) => `答应退款的期限：${date}`,
  fact: (title: string, said: string) => `${title}：${said}`,
}
