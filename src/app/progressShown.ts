import { addressOf } from '#domain/address.ts'
import { isThere, type Cancellation } from '#domain/cancellation.ts'
import { leftOn } from '#domain/left.ts'
import { progressWords } from '#i18n/progress/words.ts'
import { loadGuide } from '#store/guide.ts'
import { plainText } from '#parts/plainText.ts'
import { store } from '#store/store.ts'
import { afterRest } from './afterRest.ts'
import { iconFor, OWN_ICON } from './progressIcon.ts'

const PAUSE_MS = 800

/** From now on the window's title says how much is left on the screen, and its icon how far the card is. */
export function followProgress(): void {
  // What the screen is called, and what was made of it.
  let screen = document.title
  let shown = screen
  const show = async () => {
    const { locale } = store.getState()
    // Without a card nothing has to be fetched.
    const known =
      cardHere() === null ? null : await Promise.all([loadGuide(locale), progressWords.load(locale)])
    const card = cardHere()
    if (document.title !== shown) screen = document.title
    shown = screen
    let href = OWN_ICON
    if (card !== null && known !== null) {
      const [guide, words] = known
      const left = leftOn(guide, card, addressOf(window.location.hash).screen)
      if (left > 0) shown = plainText(words.left(left, screen))
      href = iconFor(guide, card)
    }
    if (document.title !== shown) document.title = shown
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
    if (icon !== null && icon.getAttribute('href') !== href) icon.href = href
  }
  // Nobody looks at the window's title while they tick; it follows once they pause. Without the words or the content there is nothing to add.
  const tryTo = afterRest(PAUSE_MS, () => void show().catch(() => undefined))
  window.addEventListener('hashchange', tryTo)
  store.subscribe(tryTo)
  // Each screen names itself when it is there, which may be long after its address.
  const title = document.querySelector('title')
  const follow = () => document.title !== shown && tryTo()
  if (title !== null) new MutationObserver(follow).observe(title, { childList: true })
  tryTo()
}

function cardHere(): Cancellation | null {
  const address = addressOf(window.location.hash)
  const card = 'card' in address ? store.getState().cards[address.card] : undefined
  return card !== undefined && isThere(card) ? card : null
}
