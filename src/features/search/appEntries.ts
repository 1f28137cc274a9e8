import { hashFor, type Address } from '#domain/address.ts'
import type { CancellationId } from '#domain/cancellation.ts'
import { LOCALES, type Locale } from '#domain/locale.ts'
import { searchNamesOf } from '#domain/search.ts'
import type { Place, SearchWords } from '#i18n/search/words.ts'
import type { TermWords } from '#i18n/terms/words.ts'
import { entryOf, type Entry } from './entry.ts'

type InEveryLanguage<W> = Readonly<Record<Locale, W>>

/** The app's own screens, its settings and the words it explains. */
export function appEntries(
  { search, terms }: { search: InEveryLanguage<SearchWords>; terms: InEveryLanguage<TermWords> },
  { locale, card }: { locale: Locale; card: CancellationId | null },
): readonly Entry[] {
  const named = search[locale]
  return [
    ...keysOf(terms[locale]).map((id) =>
      entryOf({
        id: `term.${id}`,
        group: 'terms',
        title: terms[locale][id].name,
        names: searchNamesOf(inEach((each) => terms[each][id].name)),
        href: null,
        lead: terms[locale][id].meaning,
        points: [],
      }),
    ),
    ...keysOf(named.places).flatMap((place) => {
      const address = addressOfPlace(place, card)
      return address === null
        ? []
        : [
            entryOf({
              id: `place.${place}`,
              group: 'places',
              title: named.places[place].name,
              names: everyNameOf(inEach((each) => search[each].places[place])),
              href: hashFor(address),
              lead: '',
              points: [],
            }),
          ]
    }),
    ...keysOf(named.settings).map((part) =>
      entryOf({
        id: `settings.${part}`,
        group: 'settings',
        title: named.settings[part].name,
        names: everyNameOf(inEach((each) => search[each].settings[part])),
        href: `${hashFor({ screen: 'settings' })}?item=${part}`,
        lead: '',
        points: [],
      }),
    ),
  ]
}

type Named = { readonly name: string; readonly more: string }

// Each of the other names is one of its own; a language may have more of them than another. The initials of the name come last.
function everyNameOf(named: Record<Locale, Named>): string {
  const others = LOCALES.flatMap((locale) => named[locale].more.split(/[，、,]/))
  const spoken = others.map((other) => searchNamesOf({ 'zh-CN': other, 'zh-HK': other, en: other }))
  return [...spoken, searchNamesOf(inEach((locale) => named[locale].name))].join(' ')
}

// Screens of a card are nowhere while there is none.
function addressOfPlace(place: Place, card: CancellationId | null): Address | null {
  switch (place) {
    case 'packet':
    case 'watermark':
    case 'official':
    case 'identifiers':
      return { screen: place, from: card }
    case 'transfer':
    case 'about':
    case 'example':
      return { screen: place }
    case 'escalation':
      return card === null ? null : { screen: place, card, leg: null }
    case 'line':
      return card === null ? null : { screen: place, card, item: null }
    default:
      return card === null ? null : { screen: place, card, item: null }
  }
}

function inEach<T>(text: (locale: Locale) => T): Record<Locale, T> {
  return { 'zh-CN': text('zh-CN'), 'zh-HK': text('zh-HK'), en: text('en') }
}

function keysOf<K extends string>(words: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(words).filter((key): key is K => key in words)
}
