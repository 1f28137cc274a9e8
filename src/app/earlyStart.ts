// For whoever presses before the app has arrived: begins the first card as the app would, and shows its first question. What is chosen
// and pressed there is chosen and pressed again when the app takes over (main.tsx).
import type { CancellationId } from '#domain/cancellation.ts'
import type { Locale } from '#domain/locale.ts'
import { instantNow, today } from '#store/clock.ts'
import { readCardTexts, writeCardText } from '#store/savedCopy.ts'
import { randomId } from '#store/writer.ts'
import { afterFrame } from './afterFrame.ts'
import { CARD_TO_BE, DAY_TO_BE, MOMENT_TO_BE } from './cardToBe.ts'
import { notePresses } from './earlyPresses.ts'
import { giveStyles } from './lastView.ts'

/** A first card as the build knows it, its id and times left open (cardToBe.ts). */
export type EarlyCard = {
  /** Its text as it is kept. */
  readonly text: string
  /** The place of its first question in the app. */
  readonly place: string
  /** Where that question is in each language, by its address from the page; behind it, in a `<template>`, the text of the styles it stands on. */
  readonly pages: Readonly<Record<Locale, string>>
}

const PATIENCE_MS = 1_000

const { dataset } = document.documentElement

/** Follows what is pressed on the welcome and then on the first question; calls back when a card is begun. */
export function followPresses(card: EarlyCard, locale: Locale, hasBegun: () => void): void {
  askFor(card, locale)
  // Nobody presses what is not there yet, and everybody waits for it.
  const question = afterFrame(PATIENCE_MS).then(async () => fetchQuestion(card, locale))
  notePresses(isWaiting, (pressed) => {
    if (pressed.matches('[data-screen="home"] [data-primary]') && begin(card, question)) hasBegun()
  })
}

// The app says so itself when it has taken over (main.tsx).
function isWaiting(): boolean {
  return dataset['first'] !== undefined || dataset['begun'] !== undefined
}

function begin(card: EarlyCard, question: Promise<Document | null>): boolean {
  const id = keep(card)
  if (id === null) return false
  delete dataset['first']
  dataset['begun'] = ''
  window.location.hash = card.place.replace(CARD_TO_BE, id)
  void question.then((page) => {
    if (page !== null && isWaiting()) show(page, id)
  })
  return true
}

// Adds the card to what this browser keeps; `null` where that is not possible, or not ours to do any more.
function keep({ text }: EarlyCard): CancellationId | null {
  // Once the app has read what is kept, it is the only one to add to it; another tab may have been quicker.
  if (dataset['read'] !== undefined || readCardTexts()?.length !== 0) return null
  const id = randomId(8)
  const said = text.replace(CARD_TO_BE, id).replace(MOMENT_TO_BE, instantNow()).replace(DAY_TO_BE, today())
  return writeCardText(id, said) === 'written' ? id : null
}

// It sets out at once, before the large script takes the line, but nothing is made of it yet. It is one file, styles and all, since each
// that is asked for keeps the first picture waiting (docs/decisions/first-paint.md).
function askFor({ pages }: EarlyCard, locale: Locale): void {
  const page = { rel: 'preload', as: 'fetch', crossOrigin: '', href: pages[locale] }
  document.head.append(Object.assign(document.createElement('link'), page))
}

async function fetchQuestion({ pages }: EarlyCard, locale: Locale): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('GET', pages[locale])
    // The browser makes a document of it by itself: the headers let nobody turn text into markup.
    request.responseType = 'document'
    request.addEventListener('loadend', () => resolve(request.responseXML))
    request.send()
  })
}

function show(page: Document, card: CancellationId): void {
  const question = page.querySelector('main')
  if (question === null) return
  giveStyles(page.querySelector('template')?.content.textContent ?? '')
  const main = document.importNode(question, true)
  for (const link of main.querySelectorAll('a')) link.href = link.href.replace(CARD_TO_BE, card)
  document.querySelector('main')?.replaceWith(main)
  window.scrollTo(0, 0)
  main.querySelector('h1')?.focus()
}
