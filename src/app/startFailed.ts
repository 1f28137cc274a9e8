/** Says in every language that a part of the page could not be fetched; stands in for the app before it has any words. */
export function sayStartFailed(root: HTMLElement): void {
  root.replaceChildren(...SENTENCES.map(([lang, text]) => paragraphIn(lang, text)))
}

const SENTENCES = [
  ['zh-CN', '网络断了，或者网站刚更新过，页面没能打开。你的记录还在，请刷新再试。'],
  ['zh-HK', '網絡中斷，或網站剛更新，頁面未能開啟。你的紀錄仍在，請重新整理再試。'],
  [
    'en',
    'The page could not be opened: the network is down, or the site was just updated. Your records are safe. Reload to try again.',
  ],
] as const

function paragraphIn(lang: string, text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p')
  paragraph.lang = lang
  paragraph.textContent = text
  return paragraph
}
