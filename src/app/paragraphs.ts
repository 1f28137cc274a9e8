import type { Locale } from '#domain/locale.ts'

/** The same sentence in every language, each as a paragraph that says which it is; for where there are no words of the app yet. */
export function paragraphsOf(sentences: readonly (readonly [Locale, string])[]): HTMLElement[] {
  return sentences.map(([lang, text]) => {
    const paragraph = document.createElement('p')
    paragraph.lang = lang
    paragraph.textContent = text
    return paragraph
  })
}
