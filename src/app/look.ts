/** Draws the page in these colours and this size of text (tokens.css knows both words), the browser's own bar around it included. */
export function giveLook(page: HTMLElement, theme: string, textSize: string): void {
  page.dataset['theme'] = theme
  page.dataset['text'] = textSize
  const { head } = document
  // Of several colours the first that fits counts: index.html has one for each kind of device, the one put before them fits all.
  for (const earlier of head.querySelectorAll('[media=""]')) earlier.remove()
  for (const colour of head.querySelectorAll(`[media*="${theme}"]`)) {
    head.prepend(Object.assign(colour.cloneNode(), { media: '' }))
  }
}
