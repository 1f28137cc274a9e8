import type { PrintoutWords } from './words.ts'

/** The words of the page to print in 繁體中文（香港） */
export const zhHK: PrintoutWords = {
  title: '辦理紀錄',
  lead: '每一站進展到哪裏，如實列出。可以列印，亦可存成 PDF。',
  asOf: (date) => `截至 ${date}`,
  print: '列印此頁',
  noPrint: '這個應用程式未必支援列印。請用瀏覽器開啟，或截圖保存。',
  notYet: '尚未核實，號碼可能仍在收費。',
  untouched: (count) => `另有 ${count} 個可選的已綁定服務未查。`,
  nothing: '沒有要辦的事。',
  columns: { status: '狀態', line: '事項', words: '備註' },
  gate: '關卡',
  reason: (reason) => `不適用：${reason}`,
  promised: (date) => `答應辦妥的日子：${date}`,
  fact: (title, said) => `${title}：${said}`,
}
