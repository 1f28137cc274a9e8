import type { TextSize, Theme } from '#domain/appearance.ts'
import type { Locale } from '#domain/locale.ts'
import type { Hint } from '#snapshot/preferenceValues.ts'
import { takeUp } from './cards.ts'
import { store } from './store.ts'

/** Shows everything in another language from now on. */
export function chooseLocale(locale: Locale): void {
  takeUp({ locale })
}

/** Draws everything lighter or darker from now on. */
export function chooseTheme(theme: Theme): void {
  takeUp({ theme })
}

/** Writes everything larger or smaller from now on. */
export function chooseTextSize(textSize: TextSize): void {
  takeUp({ textSize })
}

/** Remembers where the person is, for coming back. */
export function rememberPlace(place: string): void {
  takeUp({ place })
}

/** Remembers that a hint was read, so that it is not shown again. */
export function putHintAway(hint: Hint): void {
  takeUp({ hintsRead: [...store.getState().hintsRead, hint] })
}
