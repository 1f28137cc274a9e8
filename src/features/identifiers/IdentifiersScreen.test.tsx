import { identifierWords } from '#i18n/identifiers/words.ts'
import { store } from '#store/store.ts'
import { NAUGHTY } from '#testing/naughty.ts'
import { show, startWith } from '#testing/show.tsx'
import { act, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { IdentifiersScreen } from './IdentifiersScreen.tsx'

const words = await identifierWords.load('zh-CN')

describe('the check', () => {
  it.each([
    ['+86 138-0013-8000', 'ok', 'mainland-mobile'],
    ['A123456(3)', 'ok', 'hkid'],
    ['15412345678', 'warning', 'mainland-mobile'],
    ['A123456(4)', 'invalid', 'hkid'],
  ] as const)('[N10] of %s is %s, and says what it was taken for', async (text, verdict, kind) => {
    const user = await showScreen()
    await type(user, text)
    expect(result()).toHaveAttribute('data-verdict', verdict)
    expect(result()).toHaveTextContent(words.titles[verdict])
    expect(result()).toHaveTextContent(words.takenFor(words.kinds[kind]))
  })

  it('[N10] is empty while nothing is typed', async () => {
    await showScreen()
    expect(result()).toHaveAttribute('data-verdict', 'empty')
    expect(result()).toBeEmptyDOMElement()
    // What it cannot tell is said before anything is typed.
    expect(screen.getByText(words.limits)).toBeVisible()
  })

  it('[N10] says which character looks wrong, and where', async () => {
    const user = await showScreen()
    await type(user, '1380O138000')
    expect(result()).toHaveTextContent(words.problems.character(5, 'O'))
  })

  it('[N10] lets the person choose the kind', async () => {
    const user = await showScreen()
    await type(user, '51234567')
    await user.click(screen.getByRole('radio', { name: words.kinds['mainland-mobile'] }))
    expect(result()).toHaveAttribute('data-verdict', 'invalid')
    expect(result()).toHaveTextContent(words.problems.length(words.lengths['mainland-mobile'], 8))
  })

  it('[N10] asks for the kind when it looks like none', async () => {
    const user = await showScreen()
    await type(user, '中国移动')
    expect(result()).toHaveTextContent(words.unknown)
  })
})

describe('what was typed', () => {
  it('[N09] is repeated by no message', async () => {
    const user = await showScreen()
    await type(user, '11010519491231002X')
    expect(document.body).not.toHaveTextContent(/11010519491231002|19491231/)
  })

  it('[N07] is in no state of the app', async () => {
    const user = await showScreen()
    await type(user, '13800138000')
    expect(JSON.stringify(store.getState())).not.toContain('13800138000')
  })

  it('[N08] is forgotten when the page is left, and when it is cleared', async () => {
    const user = await showScreen()
    await type(user, '13800138000')
    act(() => {
      window.dispatchEvent(new Event('pagehide'))
    })
    expect(field()).toHaveValue('')
    await type(user, '13800138000')
    await user.click(screen.getByRole('button', { name: words.clear }))
    expect(field()).toHaveValue('')
  })

  it('[N11] is nothing for the browser to remember', async () => {
    await showScreen()
    expect(field()).toHaveAttribute('autocomplete', 'off')
    expect(field()).toHaveAttribute('spellcheck', 'false')
    expect(field()).not.toHaveAttribute('name')
    expect(field().closest('form')).toBeNull()
  })

  it.each(NAUGHTY)('[X01] may be %s', async (text) => {
    const user = await showScreen()
    await type(user, text)
    expect(document.body.querySelector('img, script')).toBeNull()
  })
})

function showScreen(): Promise<UserEvent> {
  startWith()
  return show(<IdentifiersScreen from={null} />)
}

async function type(user: UserEvent, text: string): Promise<void> {
  await user.click(field())
  await user.paste(text)
}

function field(): HTMLElement {
  return screen.getByLabelText(words.label)
}

function result(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[data-verdict]')
  if (found === null) throw new Error('There is no verdict.')
  return found
}
