/** A link to styles, asked for as the page asks for its own, so that they are fetched once. */
export function styleSheet(href: string): HTMLLinkElement {
  return Object.assign(document.createElement('link'), { rel: 'stylesheet', crossOrigin: '', href })
}
