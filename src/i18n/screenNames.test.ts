import { LOCALES, type Locale } from '#domain/locale.ts'
import { expect, it } from 'vitest'
import { lines } from './lines.test-support.ts'

// What the search calls a screen or a part of the settings, and the heading that stands there.
const HEADINGS = {
  'places.line': 'line.map',
  'places.circumstances': 'circumstances.heading',
  'places.cost': 'cost.heading',
  'places.follow-up': 'stations.follow-up',
  'places.print': 'printout.title',
  'places.escalation': 'escalation.title',
  'places.packet': 'packet.heading',
  'places.watermark': 'watermark.heading',
  'places.official': 'official.heading',
  'places.identifiers': 'identifiers.heading',
  'places.transfer': 'transfer.heading',
  'places.about': 'about.heading',
  'places.example': 'card.example',
  'settings.language': 'settings.language',
  'settings.appearance': 'appearance.heading',
  'settings.saved': 'settings.saved',
  'settings.export': 'take.heading',
  'settings.import': 'adopt.heading',
  'settings.backups': 'backups.heading',
  'settings.shortcuts': 'keys.heading',
  'settings.erase': 'erase.heading',
}

it.each(LOCALES)('[V3] the search calls every screen by the name that stands on it, in %s', (locale) => {
  const found = Object.keys(HEADINGS).map((key) => [key, textOf(locale, `search.${key}.name`)])
  expect(found).toEqual(Object.entries(HEADINGS).map(([key, heading]) => [key, textOf(locale, heading)]))
  expect(lines[locale].filter(({ key }) => /^search\.\w+\.[\w-]+\.name$/.test(key))).toHaveLength(
    found.length,
  )
})

function textOf(locale: Locale, key: string): string | undefined {
  return lines[locale].find((line) => line.key === key)?.text
}
