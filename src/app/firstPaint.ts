// Runs before the page has a body: draws it as the person chose, shows the first screen, which the page brings along in each language,
// where it is the right one, else the header alone; and asks for what every screen of those who come back needs.
import type { PartsOfScreens } from '#build/partsOfScreens.ts'
import { LOCALES, type Locale } from '#domain/locale.ts'
import { firstLocale } from '#store/firstLocale.ts'
import { readCardTexts, readPreferencesText } from '#store/savedCopy.ts'
import { notePresses } from './earlyPresses.ts'
import { followPresses, type EarlyCard } from './earlyStart.ts'
import { fetchStyles, lastViewAt, makeAgain, type LastView } from './lastView.ts'
import { giveLook } from './look.ts'
import { sayStartFailed } from './startFailed.ts'
import { sayTooOld } from './tooOld.ts'

/** Where what the screens are made of is; written in by build/firstPaint.ts. */
declare const PARTS: PartsOfScreens & { readonly early: EarlyCard }

// Taken once: the build puts the whole in place of the word.
const parts = PARTS

const page = document.documentElement
// `null` where the browser forbids storage, which the first screen has to say.
const cards = readCardTexts()
const preferences = readPreferencesText()

const locale = localeInUse()

giveLook(page, kept('theme'), kept('textSize'))
if (isTooOld()) {
  onceThere(() => sayTooOld(document.body))
} else {
  page.lang = locale
  // A bare address means coming back to where one was (main.tsx).
  const hash = window.location.hash || kept('place')
  const isNew = cards?.length === 0
  const isAtHome = ['', '#', '#/'].includes(hash)
  // Only whom nothing is known of sees the welcome; it would flash over the others' own case.
  const view = lastViewAt(hash, locale)
  if (view === null) onceThere(isAtHome && isNew ? show : showHeader)
  else showLastView(view, hash)
  parts.first[locale].forEach(ask)
  if (!isNew) askForCards()
  else if (preferences !== null) parts.kept.forEach(ask)
  reportFailure()
}

// What was chosen earlier, as it stands in the text; reading the whole of it is left to the app.
function kept(preference: string): string {
  const [, value = ''] = new RegExp(`"${preference}":"([^"]*)`).exec(String(preferences)) ?? []
  return value
}

function localeInUse(): Locale {
  const chosen = LOCALES.find((each) => each === kept('locale'))
  return firstLocale(chosen ?? null, navigator.languages)
}

// The parser has put it there before the browser draws.
function onceThere(act: (root: HTMLElement) => void): void {
  new MutationObserver((_, observer) => {
    const root = document.getElementById('root')
    if (root === null) return
    observer.disconnect()
    act(root)
  }).observe(page, { childList: true, subtree: true })
}

function show(root: HTMLElement): void {
  root.append(madeByBuild())
  // The app takes it over if it comes to the same conclusion (main.tsx).
  page.dataset['first'] = locale
  followPresses(parts.early, locale, askForCards)
}

// It stands where the app will draw it, and cannot be used until then.
function showHeader(root: HTMLElement): void {
  const shell = madeByBuild().firstElementChild
  const header = shell?.querySelector('header')
  if (!(shell instanceof HTMLElement) || header === null || header === undefined) return
  const save = header.querySelector<HTMLElement>('[data-save]')
  if (save !== null) {
    delete save.dataset['save']
    save.textContent = '\u00A0'
  }
  shell.inert = true
  shell.replaceChildren(header)
  root.append(shell)
}

// What was seen last, unless the app has been sooner.
function showLastView(view: LastView, place: string): void {
  const styles = fetchStyles(view)
  const whole = makeAgain(view)
  onceThere((root) => {
    styles.then(
      () => {
        if (root.hasChildNodes()) return
        root.append(whole)
        page.dataset['view'] = place
        notePresses(
          () => page.dataset['view'] !== undefined,
          () => undefined,
        )
      },
      // The app will say what is missing.
      () => root.hasChildNodes() || showHeader(root),
    )
  })
}

function madeByBuild(): DocumentFragment {
  const made = document.querySelector<HTMLTemplateElement>(`template[data-in="${locale}"]`)
  return document.importNode(made?.content ?? document.createDocumentFragment(), true)
}

function ask(file: string): void {
  const link = document.createElement('link')
  const isScript = file.endsWith('.js')
  link.rel = isScript ? 'modulepreload' : 'preload'
  if (!isScript) link.as = 'style'
  link.crossOrigin = ''
  link.href = file
  document.head.append(link)
}

function askForCards(): void {
  ;[...parts.kept, ...parts.card, ...parts.later[locale]].forEach(ask)
}

// A script of the page that cannot be fetched: a screen that looks alive but is not would be the worst answer.
function reportFailure(): void {
  window.addEventListener('error', fail, true)
  window.addEventListener('load', () => window.removeEventListener('error', fail, true))
}

function fail({ target }: Event): void {
  const root = document.getElementById('root')
  if (!(target instanceof HTMLScriptElement) || root === null) return
  delete page.dataset['first']
  delete page.dataset['view']
  sayStartFailed(root)
}

// What everything was built for knows all three: the first came with Safari 16.4, the second with Chrome 110, the third with Firefox
// 121 (docs/hosting.md).
function isTooOld(): boolean {
  return !(
    'CompressionStream' in window &&
    'toSorted' in Array.prototype &&
    CSS.supports('selector(:has(a))')
  )
}
