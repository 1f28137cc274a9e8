import type { Channel } from '#domain/answers.ts'
import { legItemId } from '#domain/legs.ts'
import { itemsFor } from '#domain/status.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as unusual } from '#i18n/circumstances/zhCN.ts'
import { zhCN as gateWords } from '#i18n/gate/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { sayBinding } from '#store/actions.ts'
import { CANCELLING_ALL_KNOWN, readyCard } from '#testing/cards.ts'
import { guide } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { act, screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { WENT_ON, showScreen, OPEN, shown, titleOf, step } from './submitScreen.test-support.tsx'

const { barriers, findOut } = unusual

letItBe24November()

describe('the open gate', () => {
  it('[N2.2] says that nothing is cancelled yet, and nowhere that anything is', async () => {
    await showScreen(readyCard(guide, {}))
    expect(shown()).toEqual(OPEN)
    expect(screen.getByText(t.gate.openLead)).toBeVisible()
    expect(document.body).not.toHaveTextContent(/已注销|完成|100\s*%/)
  })

  it('[S7] shows both channels side by side with what speaks for and against', async () => {
    await showScreen(readyCard(guide, {}))
    for (const { title, pros, cons } of guide.channels) {
      expect(screen.getByRole('radio', { name: new RegExp(title) })).not.toBeChecked()
      for (const point of [...pros, ...cons]) expect(screen.getByText(point)).toBeVisible()
    }
    expect(screen.getByText(t.submit.chooseFirst)).toBeVisible()
  })

  it.each([
    [{ holder: 'someone-else' }, 'other-name', 'documents.registered-holder'],
    [{ bought: 'reseller' }, 'reseller', 'documents.reseller'],
  ] as const)(
    '[N4.3] offers the counter alone to a card of which %j is said, and says why',
    async (answers, barrier, more) => {
      await showScreen(readyCard(guide, { answers, mainland: { channel: 'online' } }))
      expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual(['counter'])
      expect(screen.getByText(barriers[barrier], { exact: false })).toBeVisible()
      expect(screen.getByRole('link', { name: findOut })).toHaveAttribute(
        'href',
        `#/card/tiny/documents?item=${more}`,
      )
      // Online was chosen before that was known: its steps and its record are gone.
      expect(screen.getByText(t.submit.chooseFirst)).toBeVisible()
      expect(screen.queryByRole('button', { name: t.submit.recordAct })).not.toBeInTheDocument()
    },
  )

  it.each(['online', 'counter'] as const)(
    '[S7] shows the steps of the channel %s once chosen',
    async (channel) => {
      const card = readyCard(guide, { mainland: WENT_ON })
      const user = await showScreen(card)
      await chooseChannel(user, channel)
      const steps = itemsFor(guide, card, 'submit').filter((item) => item.channel === channel)
      expect(shownSteps()).toEqual(steps.map((item) => legItemId('mainland', item.id)))
    },
  )

  it.each([
    ['counter', ['packet']],
    ['online', ['official', 'identifiers', 'watermark']],
  ] as const)(
    '[S8] [N8, N15] leads from the channel %s to %j: where one goes, what one types, what is handed over there',
    async (channel, tools) => {
      const user = await showScreen(readyCard(guide, {}))
      await chooseChannel(user, channel)
      await waitFor(() => {
        const links = Array.from(document.querySelectorAll('a[href*="tools"]'), (each) =>
          each.getAttribute('href'),
        )
        expect(links).toEqual(tools.map((tool) => `#/tools/${tool}?card=tiny`))
      })
    },
  )

  it('[S7] keeps the ticks of both channels when the channel is changed', async () => {
    const user = await showScreen(readyCard(guide, { mainland: WENT_ON }))
    await chooseChannel(user, 'online')
    await user.click(step('submit.online.official'))
    await chooseChannel(user, 'counter')
    await user.click(step('submit.counter.shop'))
    await chooseChannel(user, 'online')
    expect(step('submit.online.official')).toBeChecked()
    await chooseChannel(user, 'counter')
    expect(step('submit.counter.shop')).toBeChecked()
  })

  it('[P14] lands on the step a deep link names', async () => {
    await showScreen(
      readyCard(guide, { mainland: { channel: 'counter', ...WENT_ON } }),
      legItemId('mainland', 'submit.counter.apply'),
    )
    expect(step('submit.counter.apply')).toHaveFocus()
  })
})

describe('before the steps', () => {
  it('[P4] everything is to be checked first, whatever channel is chosen', async () => {
    await showScreen(readyCard(guide, { mainland: { channel: 'counter' } }))
    expect(shown()).toEqual(OPEN)
    const toCheck = screen.getByRole('link', { name: gateWords.toCheck })
    expect(toCheck).toHaveAttribute('href', '#/card/tiny/check')
    expect(toCheck).toHaveAttribute('data-primary')
  })

  it('[P4] what was read is read again once something more is lost, and the steps wait for it', async () => {
    await showScreen(readyCard(guide, { mainland: { channel: 'counter', ...WENT_ON } }))
    expect(screen.getByRole('button', { name: t.submit.recordAct })).toBeVisible()
    act(() => sayBinding('tiny', 'wechat', { said: 'cannot-move', plan: 'close-account' }))
    expect(screen.queryByRole('button', { name: t.submit.recordAct })).not.toBeInTheDocument()
    expect(screen.getByText(gateWords.toCheckAgain)).toBeVisible()
    expect(screen.getByRole('link', { name: gateWords.toCheck })).toHaveAttribute('data-primary')
  })

  it('[N4.2] [P4] each number is gone ahead with apart', async () => {
    await showScreen(
      readyCard(guide, {
        answers: { numbers: 'both' },
        mainland: { channel: 'counter', ...WENT_ON },
        hongkong: { channel: 'counter' },
      }),
    )
    expect(screen.getAllByRole('button', { name: t.submit.recordAct })).toHaveLength(1)
    expect(screen.getAllByRole('link', { name: gateWords.toCheck })).toHaveLength(1)
  })

  it('[P4] the check page leads to the channel that was chosen', async () => {
    await showScreen(readyCard(guide, { mainland: { channel: 'counter' } }), 'mainland.channel')
    expect(screen.getByRole('radio', { checked: true })).toHaveFocus()
  })

  it('[N1.4] the gate names the risks it lets through, with their reasons', async () => {
    const ready = readyCard(guide, {})
    await showScreen({
      ...ready,
      marks: { ...ready.marks, 'backup.texts': { v: null, n: 2, by: 'me' } },
      overrides: { 'backup.texts': { v: '手机坏了', n: 2, by: 'me' } },
    })
    expect(shown()).toEqual(OPEN)
    expect(screen.getByText(gateWords.risk.said('手机坏了'))).toBeVisible()
    expect(screen.getByRole('link', { name: titleOf('backup.texts') })).toHaveAttribute(
      'href',
      '#/card/tiny/backup?item=backup.texts',
    )
  })

  it('[N1.3] a gate that shut again says so, and one that never was open does not', async () => {
    const ready = readyCard(guide, { mainland: { channel: 'counter' } })
    await showScreen({ ...ready, marks: {} })
    expect(screen.getByText(gateWords.shutAgain)).toBeVisible()
  })

  it('[N1.3] a gate that never was open does not say that it shut again', async () => {
    await showScreen(cardSaying({ answers: CANCELLING_ALL_KNOWN }))
    expect(screen.queryByText(gateWords.shutAgain)).not.toBeInTheDocument()
  })
})

async function chooseChannel(user: UserEvent, channel: Channel): Promise<void> {
  const title = guide.channels.find((each) => each.channel === channel)?.title ?? ''
  await user.click(screen.getByRole('radio', { name: new RegExp(title) }))
}

function shownSteps(): (string | undefined)[] {
  return screen
    .getAllByRole('checkbox')
    .map((box) => box.closest<HTMLElement>('[data-item]')?.dataset['item'])
}
