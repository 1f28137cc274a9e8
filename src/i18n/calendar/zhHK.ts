import type { CalendarWords } from './words.ts'

/** The words of the calendar in 繁體中文（香港） */
export const zhHK: CalendarWords = {
  heading: '加入日曆',
  lead: '手機日曆會在當天提醒。檔案內沒有號碼、證件號碼，也沒有你寫的字。',
  again: '日子變了，再下載、匯入一次便會更新。已清除的日子，請在日曆內自行刪除。',
  none: '未有今天之後的日子可加入。對方承諾了限期，或更改了限期，記下來便可加入日曆。',
  failed: '這些日子未能加入日曆，請核對日期。',
  download: (count) => `下載日曆檔案（${count} 個日子）`,
  one: '只加入其中一個日子',
  text: '下載不到，就複製日子',
  content: '要記住的日子',
  line: (date, title) => `${date}：${title}`,
  titles: {
    'submit-by': (card) => `${card}：今天是最後一天，再遲遞交便要多付一期月費`,
    promised: (card, leg) => `${card}，${leg}：電訊商承諾今天或之前辦妥`,
    overdue: (card, leg) => `${card}，${leg}：已過承諾限期，未辦妥便去查詢`,
    'last-bill': (card, leg) => `${card}，${leg}：發出月結單，看看是否為零`,
    refund: (card, leg) => `${card}，${leg}：電訊商承諾今天或之前退款`,
    'refund-overdue': (card, leg) => `${card}，${leg}：已過退款限期，未到帳便去查詢`,
    'keep-sim': (card) => `${card}：舊卡至少留到今天`,
  },
  note: '結果請記在銷卡清單。日期照電訊商所說，以對方答覆為準。',
}
