import type { Cancellation } from '#domain/cancellation.ts'
import type { Locale } from '#domain/locale.ts'
import { useGroupInEveryLanguage } from '#i18n/everyLanguage.ts'
import { searchWords } from '#i18n/search/words.ts'
import { termWords } from '#i18n/terms/words.ts'
import { useWords } from '#i18n/words.ts'
import { useListsKeys } from '#parts/useListsKeys.ts'
import { useGuide } from '#store/hooks.ts'
import { loadLateGuide, useLateGuide } from '#store/lateGuide.ts'
import { loadSearchNames, useSearchNames } from '#store/searchNames.ts'
import { loadServiceGuide, useServiceGuide } from '#store/serviceGuide.ts'
import { appEntries } from './appEntries.ts'
import type { Entry } from './entry.ts'
import { guideEntries } from './guideEntries.ts'

/** Everything that can be found, with its place in a card, or to be read while there is none. */
export function useEntries(card: Cancellation | null): readonly Entry[] {
  const { locale } = useWords()
  setOutFor(locale)
  const listsKeys = useListsKeys()
  const guide = useGuide()
  const late = useLateGuide()
  const serviceGuide = useServiceGuide()
  const names = useSearchNames()
  const search = useGroupInEveryLanguage(searchWords)
  const terms = useGroupInEveryLanguage(termWords)
  return [
    ...guideEntries({ guide, serviceGuide, late, names, card }),
    ...appEntries({ search, terms }, { locale, card: card?.id ?? null }).filter(
      ({ id }) => listsKeys || id !== 'settings.shortcuts',
    ),
  ]
}

// All set out together: each would be asked for only once the one before had arrived. Who needs it hears of a failure.
function setOutFor(locale: Locale): void {
  searchWords.loadEvery()
  termWords.loadEvery()
  for (const load of [loadLateGuide, loadServiceGuide, loadSearchNames]) load(locale).catch(() => undefined)
}
