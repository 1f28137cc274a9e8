import { withSaid } from '#domain/cancellation.ts'
import { zhCN as words } from '#i18n/transfer/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { encodeFile } from '#snapshot/file.ts'
import { readPasted } from '#snapshot/reading.ts'
import { eraseBackups } from '#store/backups.ts'
import { FakeDatabases } from '#store/fakeDatabases.test-support.ts'
import { store } from '#store/store.ts'
import { act, screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MINE, THEIRS, showTransfer, hashOf } from './transferScreen.test-support.tsx'

beforeEach(async () => {
  FakeDatabases.forThisTest()
  await eraseBackups()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a pasted text', () => {
  it.each([
    ['a link in a message', async () => `来自旧手机：https://example.org/${await hashOf(THEIRS)}`],
    ['a backup', async () => encodeFile([THEIRS], '2026-11-24T08:00:00.000Z')],
  ])('[Q06] that is %s is previewed and taken in', async (_name, textOf) => {
    const user = await showTransfer('#/transfer', MINE)
    await paste(user, await textOf())
    expect(await screen.findByText(t.adopt.kinds.added('旧手机的卡', 1))).toBeVisible()
    expect(store.getState().cards).toEqual({ mine: MINE })
    await user.click(screen.getByRole('button', { name: t.adopt.apply }))
    await screen.findByText(words.taken)
    expect(store.getState().cards).toEqual({ mine: MINE, theirs: THEIRS })
  })

  it.each([
    ['Q02', 'https://example.org/pay?id=1', words.problems['not-ours']],
    ['Q03', 'https://example.org/#/transfer?d=xk1.0', words.problems.damaged],
    ['Q01', ' ', words.problems.empty],
  ])('[%s] that is %j is refused beside the field', async (_id, text, problem) => {
    const user = await showTransfer('#/transfer', MINE)
    await paste(user, text)
    await waitFor(() => expect(screen.getByLabelText(words.paste)).toHaveAccessibleDescription(problem))
    expect(store.getState().cards).toEqual({ mine: MINE })
  })

  it('[I14] that is slow to unfold does not take the place of the one pasted after it', async () => {
    const user = await showTransfer('#/transfer', MINE)
    const link = await hashOf(
      withSaid(THEIRS, { section: 'answers', key: 'name', value: '先粘贴的卡', by: 'a' }),
    )
    const unfold = holdUnfolding()
    await paste(user, link)
    await user.clear(screen.getByLabelText(words.paste))
    await paste(user, encodeFile([THEIRS], '2026-11-24T08:00:00.000Z'))
    await screen.findByText(t.adopt.kinds.added('旧手机的卡', 1))
    await act(async () => {
      unfold()
      // As long as the first one takes, and so after it.
      await readPasted(link)
    })
    expect(screen.getByText(t.adopt.kinds.added('旧手机的卡', 1))).toBeVisible()
  })
})

async function paste(user: UserEvent, text: string): Promise<void> {
  await user.click(await screen.findByLabelText(words.paste))
  await user.paste(text)
  await user.click(screen.getByRole('button', { name: words.read }))
}

/** Lets nothing be unfolded until the act that is handed back. */
function holdUnfolding(): () => void {
  const { DecompressionStream: Unfolding } = globalThis
  const held: (() => void)[] = []
  const gate = new Promise<void>((resolve) => held.push(resolve))
  vi.stubGlobal(
    'DecompressionStream',
    class {
      readonly writable: WritableStream
      readonly readable: ReadableStream
      constructor(format: CompressionFormat) {
        const { writable, readable } = new Unfolding(format)
        this.writable = writable
        this.readable = readable.pipeThrough(
          new TransformStream({
            transform: async (piece, to) => {
              await gate
              to.enqueue(piece)
            },
          }),
        )
      }
    },
  )
  return () => held.forEach((release) => release())
}
