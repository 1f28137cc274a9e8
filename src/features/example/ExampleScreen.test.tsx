import { newCancellation } from '#domain/cancellation.ts'
import { EXAMPLE_CARD } from '#domain/example.ts'
import { decodeFile } from '#snapshot/file.ts'
import { deleteCard } from '#store/actions.ts'
import { startCard, takeBack } from '#store/cards.ts'
import { exportText } from '#store/everything.ts'
import { store } from '#store/store.ts'
import { kept, show, startWith } from '#testing/show.tsx'
import { cleanup } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ExampleScreen } from './ExampleScreen.tsx'

describe('the example card', () => {
  it('is made, and shown on its line', async () => {
    startWith()
    await show(<ExampleScreen />)
    expect(window.location.hash).toBe(`#/card/${EXAMPLE_CARD}`)
    expect(kept(EXAMPLE_CARD).answers.decision?.v).toBe('cancel')
  })

  it('stays as it was left', async () => {
    startWith({ ...newCancellation(EXAMPLE_CARD, 0, '2026-11-01'), clock: 7 })
    await show(<ExampleScreen />)
    expect(kept(EXAMPLE_CARD).clock).toBe(7)
  })

  it('[P6] once removed is made anew, and removing can be taken back', async () => {
    startWith()
    await show(<ExampleScreen />)
    deleteCard(EXAMPLE_CARD, 'x')
    expect(kept(EXAMPLE_CARD).life % 2).toBe(0)
    takeBack()
    expect(kept(EXAMPLE_CARD).life % 2).toBe(1)
    deleteCard(EXAMPLE_CARD, 'x')
    cleanup()
    await show(<ExampleScreen />)
    expect(kept(EXAMPLE_CARD).life % 2).toBe(1)
    expect(kept(EXAMPLE_CARD).marks['documents.identity']?.v).toEqual({ said: 'done' })
  })

  it('[P2] is in no backup file, and takes no number from the person’s own cards', async () => {
    startWith()
    await show(<ExampleScreen />)
    const own = startCard()
    expect(store.getState().cards[own]?.ordinal).toBe(1)
    const file = decodeFile(exportText())
    expect(file.ok && Object.keys(file.cards)).toEqual([own])
  })
})
