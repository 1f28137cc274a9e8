import type { PrintoutWords } from './words.ts'

/** The words of the page to print in 繁體中文（香港） */
export const zhHK: PrintoutWords = {
  title: '辦理紀錄',
  lead: '每一站辦到哪一步，如實列出。可以列印，亦可存成 PDF。',
  asOf: (date) => `截至 ${date}`,
  print: '列印這一頁',
  noPrint: '在這個應用程式內多半無法列印。按右上角 ···，選「在瀏覽器開啟」再列印，或截圖保存。',
  notYet: '尚未核實，號碼可能仍在收費。',
  untouched: (count) => `另有 ${count} 項非必須的服務未查。`,
  servicesUnrecorded: (count) => `另有 ${count} 項非必須的服務沒有紀錄。`,
  joined: (one, other) => `${one}；${other}`,
  notBound: (count, names) => `沒有綁定的 ${count} 項：${names}。`,
  unrecorded: '沒有紀錄',
  nothing: '沒有要辦的事。',
  columns: { status: '狀態', line: '事項', words: '備註' },
  gate: '關卡',
  reason: (reason) => `不適用：${reason}`,
  promised: (date) => `承諾辦妥的限期：${date}`,
  refundPromised: (date) => `承諾退款的限期：${date}`,
  fact: (title, said) => `${title}：${said}`,
}
