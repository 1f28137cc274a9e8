import { newCancellation, withSaid, type Cancellation } from '#domain/cancellation.ts'
import { zhCN as words } from '#i18n/transfer/zhCN.ts'
import { encodeLink } from '#snapshot/link.ts'
import { show, startWith } from '#testing/show.tsx'
import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import { TransferScreen } from './TransferScreen.tsx'

/** The card of this device, with a note. */
export const MINE = noted(named(newCancellation('mine', 1, '2026-11-01'), '我的卡'), '只有我知道')

/** The card of the other device. */
export const THEIRS = named(newCancellation('theirs', 2, '2026-11-02'), '旧手机的卡')

/** The screen at this address, with these cards on this device and what is to be sent folded into its link. */
export async function showTransfer(hash: string, ...cards: readonly Cancellation[]): Promise<UserEvent> {
  startWith(...cards)
  window.location.hash = hash
  const user = await show(<TransferScreen />)
  await waitFor(() => expect(screen.queryByText(words.making)).toBeNull())
  return user
}

/** The address that carries these cards. */
export async function hashOf(...cards: readonly Cancellation[]): Promise<string> {
  return `#/transfer?d=${await encodeLink(cards)}`
}

function named(card: Cancellation, name: string): Cancellation {
  return withSaid(card, { section: 'answers', key: 'name', value: name, by: 'a' })
}

function noted(card: Cancellation, note: string): Cancellation {
  return withSaid(card, { section: 'notes', key: 'x', value: note, by: 'a' })
}
