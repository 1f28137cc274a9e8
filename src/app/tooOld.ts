import { paragraphsOf } from './paragraphs.ts'

/** Says in every language that the browser is too old for the page. */
export function sayTooOld(at: HTMLElement): void {
  at.append(...paragraphsOf(SENTENCES))
}

const SENTENCES = [
  ['zh-CN', '这个浏览器太旧，打不开本页。请更新浏览器、微信或系统，再打开一次。'],
  ['zh-HK', '這個瀏覽器太舊，不能開啟本頁。請更新瀏覽器、WeChat 或系統，再開啟一次。'],
  [
    'en',
    'This browser is too old for this page. Update the browser, the app or the system, then open it again.',
  ],
] as const
