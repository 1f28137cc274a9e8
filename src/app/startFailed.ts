import { paragraphsOf } from './paragraphs.ts'

/** Says in every language that a part of the page could not be fetched; stands in for the app before it has any words. */
export function sayStartFailed(root: HTMLElement): void {
  root.replaceChildren(...paragraphsOf(SENTENCES))
}

const SENTENCES = [
  ['zh-CN', '网络断了，或者网站刚更新过，页面没能打开。你的记录还在，请刷新再试。'],
  ['zh-HK', '網絡斷了，或網站剛更新過，頁面未能開啟。你的紀錄還在，請重新載入再試。'],
  [
    'en',
    'The page could not be opened: the network is down or the site was just updated. Your records are still here. Reload to try again.',
  ],
] as const
