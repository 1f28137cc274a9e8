import { store } from '#store/store.ts'

/** From now on draws the page as the person chose, before anything of it is seen. */
export function followAppearance(root: HTMLElement): void {
  const show = () => {
    const { theme, textSize } = store.getState()
    // Colours and sizes are decided in tokens.css by these two words.
    root.dataset['theme'] = theme
    root.dataset['text'] = textSize
  }
  show()
  store.subscribe(show)
}
