// Runs when the page has been read and before anything of it is drawn: gives it the look the person chose, shows the first screen, which the
// page brings along in each language, where it is the right one, else the header alone; and asks for what every screen of those who come
// back needs.
import type { PartsOfScreens } from '#build/partsOfScreens.ts'
import { LOCALES, type Locale } from '#domain/locale.ts'
import { firstLocale } from '#store/firstLocale.ts'
import { readCardTexts, readPreferencesText } from '#store/savedCopy.ts'
import { afterFrame } from './afterFrame.ts'
import { notePresses } from './earlyPresses.ts'
import { followPresses, type EarlyCard } from './earlyStart.ts'
import { giveStyles, lastViewAt, makeAgain, type LastView } from './lastView.ts'
import { giveLook } from './look.ts'
import { sayStartFailed } from './startFailed.ts'
import { sayTooOld } from './tooOld.ts'

/** Where what the screens are made of is; written in by build/firstPaint.ts. */
declare const PARTS: PartsOfScreens & { readonly early: EarlyCard }

// Taken once: the build puts the whole in place of the word.
const parts = PARTS

const page = document.documentElement
const root = document.getElementById('root')
// `null` where the browser forbids storage, which the first screen has to say.
const cards = readCardTexts()
const preferences = readPreferencesText()

const locale = localeInUse()

giveLook(page, kept('theme'), kept('textSize'))
if (isTooOld()) sayTooOld(document.body)
else if (root !== null) begin(root)

function begin(at: HTMLElement): void {
  page.lang = locale
  // A bare address means coming back to where one was (main.tsx).
  const hash = window.location.hash || kept('place')
  const view = lastViewAt(hash, locale)
  reportFailure(at)
  if (view !== null) return showLastView(at, view, hash)
  // Only whom nothing is known of sees the welcome; it would flash over the others' own case.
  if (['', '#', '#/'].includes(hash) && cards?.length === 0) return show(at)
  showHeader(at)
  askForParts()
}

// Asking takes longer than drawing: where everything to look at is there already, it comes after it.
async function askAfterFrame(): Promise<void> {
  await afterFrame()
  askForParts()
}

function askForParts(): void {
  parts.first[locale].forEach(ask)
  if (cards?.length !== 0) askForCards()
  else if (preferences !== null) parts.kept.forEach(ask)
}

// What was chosen earlier, as it stands in the text; reading the whole of it is left to the app. A damaged word is none.
function kept(preference: string): string {
  const [, value = ''] = new RegExp(`"${preference}":"([!#-[\\]-~]*)"`).exec(String(preferences)) ?? []
  return value
}

function localeInUse(): Locale {
  const chosen = LOCALES.find((each) => each === kept('locale'))
  return firstLocale(chosen ?? null, navigator.languages)
}

function show(at: HTMLElement): void {
  at.append(madeByBuild())
  // The app takes it over if it comes to the same conclusion (main.tsx).
  page.dataset['first'] = locale
  followPresses(parts.early, locale, askForCards)
  void askAfterFrame()
}

// It stands where the app will draw it, and cannot be used until then.
function showHeader(at: HTMLElement): void {
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
  at.append(shell)
}

function showLastView(at: HTMLElement, view: LastView, place: string): void {
  giveStyles(view.styles)
  at.append(makeAgain(view))
  page.dataset['view'] = place
  notePresses(
    () => page.dataset['view'] !== undefined,
    () => undefined,
  )
  void askAfterFrame()
}

function madeByBuild(): DocumentFragment {
  const made = document.querySelector<HTMLTemplateElement>(`template[data-in="${locale}"]`)
  // Wanted once, so it is no copy.
  return made?.content ?? document.createDocumentFragment()
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
function reportFailure(at: HTMLElement): void {
  const fail = ({ target }: Event) => {
    if (!(target instanceof HTMLScriptElement)) return
    delete page.dataset['first']
    delete page.dataset['view']
    sayStartFailed(at)
  }
  window.addEventListener('error', fail, true)
  window.addEventListener('load', () => window.removeEventListener('error', fail, true))
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
