import type { KeyWords } from './words.ts'

/** The words of the keyboard shortcuts, in 繁體中文（香港） */
export const zhHK: KeyWords = {
  heading: '鍵盤快捷鍵',
  lead: '在輸入欄打字時不起作用。沒有一個鍵會遞交申請或刪除東西。',
  acts: {
    next: '到下一項未辦妥的事項',
    search: '搜尋',
    home: '返回主頁',
    undo: '撤回剛才的更改',
    'station-next': '下一站',
    'station-before': '上一站',
    help: '打開這個列表',
  },
  choice: '單鍵快捷鍵',
  choices: { on: '開啟', off: '關閉' },
  close: '關上',
}
