import { newCancellation, withSaid, type Cancellation } from '#domain/cancellation.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { kept, leave } from '#e2e/failures/ground.ts'
import { at, expect, PERSONAL, primary, typeAddress } from '#e2e/person.ts'
import { encodeLink } from '#snapshot/link.ts'
import type { Page } from '@playwright/test'

/** What must not go along unless asked. */
export const SECRET = '13800138000 A123456(3) 妈妈'
/** A card with the person’s own words. */
export const WORDY = said(
  said(
    cardSaying({ answers: PERSONAL, marks: { 'backup.calls': { said: 'done' } } }),
    'notes',
    'backup.calls',
    SECRET,
  ),
  'ownServices',
  'own-0000-ab',
  SECRET,
)
/** A card of another device. */
export const OTHER = said(newCancellation('other', 2, '2026-11-02'), 'notes', 'x', '旧手机')

/** Leaves the card in this browser and opens the screen that carries it on. */
export async function openTransfer(page: Page, card: Cancellation): Promise<void> {
  await leave(page, kept(card))
  await typeAddress(page, '#/transfer')
  await at(page, 'transfer')
  await expect(primary(page)).toBeVisible()
}

/** The address that carries the card. */
export async function hashOf(card: Cancellation): Promise<string> {
  return `#/transfer?d=${await encodeLink([card])}`
}

/** The card with one more text said. */
export function said(
  card: Cancellation,
  section: 'notes' | 'ownServices',
  key: string,
  value: string,
): Cancellation {
  return withSaid(card, { section, key, value, by: 'me' })
}
