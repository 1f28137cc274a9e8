import { store } from '#store/store.ts'
import { giveLook } from './look.ts'

/** From now on draws the page as the person chose, as its first lines did before anything was seen (firstPaint.ts). */
export function followAppearance(page: HTMLElement): void {
  const show = () => {
    const { theme, textSize } = store.getState()
    if (theme !== page.dataset['theme'] || textSize !== page.dataset['text']) giveLook(page, theme, textSize)
  }
  show()
  store.subscribe(show)
}
