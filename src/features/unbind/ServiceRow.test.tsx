import type { Cancellation } from '#domain/cancellation.ts'
import { textsOf } from '#domain/inventory.ts'
import { serviceItemId } from '#domain/status.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as words } from '#i18n/gate/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { takeBack } from '#store/cards.ts'
import { guide, kept, serviceGuide, showCard } from '#testing/show.tsx'
import { act, fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { DeadSwitch } from './DeadSwitch.tsx'
import { Tier } from './Tier.tsx'

const MOVED = { said: 'moved' } as const
const PLAIN = guide.services.find((service) => !service.money && service.core && service.risk === 'high')
const PLAIN_ID = PLAIN?.id ?? ''

describe('the second tick of a service with money', () => {
  it('[N3.6] is offered once the number was moved, and only then settles the row', async () => {
    const user = await showService('alipay-cn', cardSaying({}))
    expect(within(row()).queryByRole('checkbox')).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: t.unbind.answers.moved }))
    expect(row()).toHaveAttribute('data-status', 'todo')
    await user.click(signedIn())
    expect(kept('tiny').signedIn['alipay-cn']?.v).toBe(true)
    expect(row()).toHaveAttribute('data-status', 'done')
  })

  it('[N3.7] speaks of no old SIM that works where texts no longer arrive', async () => {
    await showService(
      'alipay-cn',
      cardSaying({ answers: { texts: 'dead' }, bindings: { 'alipay-cn': MOVED } }),
    )
    expect(within(row()).getByRole('checkbox', { name: words.signedInDead })).not.toBeChecked()
  })

  it('[N3.6] can be unticked, and taken back', async () => {
    const user = await showService('alipay-cn', moved('alipay-cn'))
    await user.click(signedIn())
    await user.click(signedIn())
    expect(row()).toHaveAttribute('data-status', 'todo')
    act(takeBack)
    expect(row()).toHaveAttribute('data-status', 'done')
  })

  it('[N3.6] is ticked by keyboard, and tells why it is asked', async () => {
    const user = await showService('alipay-cn', moved('alipay-cn'))
    signedIn().focus()
    await user.keyboard(' ')
    expect(signedIn()).toBeChecked()
    expect(signedIn()).toHaveAccessibleDescription(words.signedInHint)
  })

  it('[N3.6] is not asked where no money can be lost', async () => {
    await showService(PLAIN_ID, moved(PLAIN_ID))
    expect(PLAIN).toBeDefined()
    expect(within(row()).queryByRole('checkbox')).not.toBeInTheDocument()
    expect(row()).toHaveAttribute('data-status', 'done')
  })
})

describe('accepting the risk of a service', () => {
  it('[N1.4] with money waits until a code has reached the new number, and says so beside the tick', async () => {
    const user = await showService('alipay-cn', moved('alipay-cn'))
    await user.click(screen.getByText(t.unbind.more))
    await user.click(screen.getByText(words.risk.open))
    fireEvent.change(screen.getByRole('textbox', { name: words.risk.reason }), {
      target: { value: '旧卡停了' },
    })
    await user.click(screen.getByRole('button', { name: words.risk.act }))
    expect(kept('tiny').overrides).toEqual({})
    expect(codeArrived()).toHaveAccessibleDescription(words.codeFirst)
    await user.click(codeArrived())
    expect(screen.queryByText(words.codeFirst)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: words.risk.act }))
    expect(kept('tiny').overrides[serviceItemId('alipay-cn')]?.v).toBe('旧卡停了')
    expect(screen.getByText(words.risk.said('旧卡停了'))).toBeVisible()
  })

  it('[N1.4] with money counts no more when the code is taken back, and says so', async () => {
    const card = cardSaying({
      overrides: { [serviceItemId('alipay-cn')]: '旧卡停了' },
      codeArrived: { 'alipay-cn': true },
    })
    const user = await showService('alipay-cn', card)
    await user.click(codeArrived())
    expect(screen.getByText(words.risk.notYet)).toBeVisible()
  })

  it('[N1.4] without money asks for a reason alone', async () => {
    const user = await showService(PLAIN_ID, cardSaying({}))
    await user.click(screen.getByText(t.unbind.more))
    await user.click(screen.getByText(words.risk.open))
    expect(within(row()).queryByRole('checkbox')).not.toBeInTheDocument()
    fireEvent.change(screen.getByRole('textbox', { name: words.risk.reason }), {
      target: { value: '登不上' },
    })
    await user.click(screen.getByRole('button', { name: words.risk.act }))
    expect(kept('tiny').overrides[serviceItemId(PLAIN_ID)]?.v).toBe('登不上')
  })
})

describe('a number that receives no texts any more', () => {
  it('[N3.7] turns the row’s advice to what can be done then, and back', async () => {
    const user = await showService('alipay-cn', cardSaying({}))
    const ifDead = serviceGuide.advice['alipay-cn']?.ifDead ?? ''
    expect(screen.queryByText(ifDead)).not.toBeInTheDocument()
    await user.click(deadSwitch())
    expect(kept('tiny').answers.texts?.v).toBe('dead')
    expect(screen.getByText(ifDead)).toBeVisible()
    await user.click(screen.getByText(t.unbind.more))
    expect(screen.getAllByText(ifDead)).toHaveLength(1)
    await user.click(deadSwitch())
    expect(kept('tiny').answers.texts?.v).toBe('arrive')
    expect(screen.queryByText(words.ifDead)).not.toBeInTheDocument()
  })

  it.each([{ sim: 'lost' }, { suspended: 'yes' }] as const)(
    '[B21] [N3.7] is taken for one where %o was said, until the person says that texts arrive',
    async (answers) => {
      const user = await showService('alipay-cn', cardSaying({ answers }))
      const ifDead = serviceGuide.advice['alipay-cn']?.ifDead ?? ''
      expect(deadSwitch()).toBeChecked()
      expect(screen.getByText(words.textsTakenForDead)).toBeVisible()
      expect(screen.getByText(ifDead)).toBeVisible()
      await user.click(deadSwitch())
      expect(kept('tiny').answers.texts?.v).toBe('arrive')
      expect(deadSwitch()).not.toBeChecked()
      expect(screen.getByText(words.textsDeadHint)).toBeVisible()
      expect(screen.queryByText(words.ifDead)).not.toBeInTheDocument()
    },
  )

  it('[N3.7] [P8] can be taken back', async () => {
    const user = await showService('alipay-cn', cardSaying({}))
    await user.click(deadSwitch())
    act(takeBack)
    expect(deadSwitch()).not.toBeChecked()
  })
})

describe('what a row is marked with', () => {
  it.each([
    ['required', true],
    ['usually', true],
    ['unknown', false],
    ['not-needed', false],
  ] as const)(
    '[N3.2] where a text to the old number is %s, that it needs one: %s',
    async (oldNumberSms, isMarked) => {
      const service = guide.services.find((each) => each.oldNumberSms === oldNumberSms)
      await showService(service?.id ?? '', cardSaying({}))
      expect(within(row()).queryAllByText(t.unbind.sms, { exact: false })).toHaveLength(isMarked ? 1 : 0)
    },
  )
})

function serviceOf(id: string) {
  const service = guide.services.find((each) => each.id === id)
  if (service === undefined) throw new Error(`${id} is no service`)
  return service
}

function showService(id: string, card: Cancellation): Promise<UserEvent> {
  const service = serviceOf(id)
  const tier = guide.serviceTiers.find((each) => each.tier === service.tier)
  if (tier === undefined) throw new Error(`${id} is in no tier`)
  return showCard(card, (each) => (
    <>
      <Tier card={each} tier={tier} services={[service]} shown={new Set([id])} focused={null} />
      <DeadSwitch cardId={each.id} texts={textsOf(each)} />
    </>
  ))
}

function moved(id: string): Cancellation {
  return cardSaying({ bindings: { [id]: MOVED } })
}

function row(): HTMLElement {
  const [found] = screen.getAllByRole('listitem')
  if (found === undefined) throw new Error('There is no row')
  return found
}

function signedIn(): HTMLElement {
  return screen.getByRole('checkbox', { name: words.signedIn })
}

function codeArrived(): HTMLElement {
  return screen.getByRole('checkbox', { name: words.codeArrived })
}

function deadSwitch(): HTMLElement {
  return screen.getByLabelText(words.textsDead)
}
