import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { contactsOf } from '#domain/escalation.ts'
import { ACKNOWLEDGED, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { escalationWords } from '#i18n/escalation/words.ts'
import { zhCN as words } from '#i18n/escalation/zhCN.ts'
import { formatDate, formatDay } from '#i18n/format.ts'
import { toldWords } from '#i18n/told/words.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { takeBack } from '#store/cards.ts'
import { loadGuide } from '#store/guide.ts'
import { readyCard } from '#testing/cards.ts'
import { NAUGHTY } from '#testing/naughty.ts'
import { guide, kept, showCard } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { EscalationScreen } from './EscalationScreen.tsx'

beforeAll(() => toldWords.load('zh-CN'))

letItBe24November()

describe('the ladder', () => {
  it('[N11] shows each step with the day from which it is its turn', async () => {
    await showScreen(readyCard(guide, { mainland: { ...ACKNOWLEDGED, promisedBy: '2026-11-29' } }))
    expect(turns()).toEqual([
      ['escalation.mainland.operator', 'true', words.open],
      ['escalation.mainland.complaint', 'false', words.opensOn(formatDate('zh-CN', '2026-11-30'))],
      ['escalation.mainland.appeal', 'false', words.waitsFor.complaint],
    ])
  })

  it('[N11] opens a step by what was noted in the log', async () => {
    const user = await showScreen(readyCard(guide, { mainland: SUBMITTED }))
    expect(turns()[2]?.[1]).toBe('false')
    await note(user, { party: words.parties['operator-complaint'], outcome: words.outcomes.refused })
    expect(turns()[2]).toEqual([
      'escalation.mainland.appeal',
      'true',
      words.openSince(formatDate('zh-CN', '2026-11-24')),
    ])
  })

  it('[N14] says what a step rests on, with source and mark', async () => {
    const user = await showScreen(readyCard(guide, {}))
    const appeal = document.querySelector<HTMLElement>('[data-rung="escalation.mainland.appeal"]')
    if (appeal === null) throw new Error('No appeal is shown.')
    await user.click(within(appeal).getByText(words.basis))
    expect(within(appeal).getAllByText(t.claim.marks.secondary).length).toBeGreaterThan(1)
    expect(appeal).toHaveTextContent('yhssglxt.miit.gov.cn')
    expect(within(appeal).queryByRole('link')).not.toBeInTheDocument()
  })

  it('has no heading for what a step rests on where nothing of it concerns the card', async () => {
    await showScreen(readyCard(guide, { answers: { numbers: 'hongkong', plan: 'prepaid' } }), 'hongkong')
    const operator = document.querySelector<HTMLElement>('[data-rung="escalation.hongkong.operator"]')
    if (operator === null) throw new Error('The operator is not shown.')
    expect(within(operator).getByText(words.wants)).toBeVisible()
    expect(within(operator).queryByText(words.basis)).not.toBeInTheDocument()
    expect(screen.getAllByText(words.basis).length).toBeGreaterThan(1)
  })

  it('[N4.2] is one for each number, and the address chooses', async () => {
    const card = readyCard(guide, { answers: { numbers: 'both' } })
    await showScreen(card, 'hongkong')
    expect(turns().map(([id]) => id)).toContain('escalation.hongkong.ccss')
    const links = within(screen.getByRole('navigation', { name: words.whichNumber })).getAllByRole('link')
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual([
      [`#/card/${card.id}/escalation?leg=mainland`, null],
      [`#/card/${card.id}/escalation?leg=hongkong`, 'page'],
    ])
  })

  it('asks which number it is where that is not known', async () => {
    await showScreen(readyCard(guide, { answers: { numbers: 'unknown' } }))
    expect(screen.getByRole('link', { name: words.toQuestion })).toHaveAttribute(
      'href',
      '#/card/tiny/decide?item=decide.numbers',
    )
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  })
})

describe('the contact log', () => {
  it('[N11] keeps a contact, lists the latest first and clears the form', async () => {
    const user = await showScreen(readyCard(guide, {}))
    await note(user, { on: '2026-11-20', said: '说三天内办好' })
    await note(user, { on: '2026-11-22' })
    const listed = Array.from(document.querySelectorAll('[data-contact] strong'), (each) => each.textContent)
    expect(listed.map((text) => text.split('，')[0])).toEqual([
      formatDay('zh-CN', '2026-11-22'),
      formatDay('zh-CN', '2026-11-20'),
    ])
    expect(screen.getByLabelText(words.words)).toHaveValue('')
    expect(contactsOf(kept('tiny'), 'mainland')[1]?.contact).toEqual({
      leg: 'mainland',
      on: '2026-11-20',
      party: 'operator',
      means: 'phone',
      outcome: 'waiting',
      words: '说三天内办好',
    })
  })

  it.each([
    ['2026-11-25', t.errors.date.future],
    ['', t.errors.date.missing],
  ])('refuses the day %j beside the field and keeps what was typed', async (day, problem) => {
    const user = await showScreen(readyCard(guide, {}))
    await note(user, { on: day, said: '原话' })
    expect(screen.getByLabelText(words.on)).toHaveAccessibleDescription(problem)
    expect(screen.getByLabelText(words.words)).toHaveValue('原话')
    expect(contactsOf(kept('tiny'), 'mainland')).toEqual([])
  })

  it('asks for each choice that is missing', async () => {
    const user = await showScreen(readyCard(guide, {}))
    await user.click(screen.getByRole('button', { name: words.add }))
    expect(screen.getAllByRole('alert').map((each) => each.textContent)).toEqual(
      Array.from({ length: 3 }, () => t.errors.chooseOne),
    )
    for (const name of [words.party, words.means, words.outcome])
      expect(screen.getByRole('group', { name })).toHaveAccessibleDescription(t.errors.chooseOne)
  })

  it('[P8] changes and deletes an entry, and gives a deleted one back', async () => {
    const user = await showScreen(readyCard(guide, {}))
    await note(user, { said: '旧话' })
    const day = formatDay('zh-CN', '2026-11-24')
    await user.click(screen.getByRole('button', { name: words.changeOf(day) }))
    const form = within(entry()).getByLabelText(words.words)
    await user.clear(form)
    await user.type(form, '新话')
    await user.click(within(entry()).getByRole('button', { name: words.save }))
    expect(entry()).toHaveTextContent('新话')
    await user.click(screen.getByRole('button', { name: words.removeOf(day) }))
    expect(screen.getByText(words.none)).toBeVisible()
    act(() => takeBack())
    expect(entry()).toHaveTextContent('新话')
  })

  it('leaves an entry as it was when the change is given up', async () => {
    const user = await showScreen(readyCard(guide, {}))
    await note(user, { said: '旧话' })
    const day = formatDay('zh-CN', '2026-11-24')
    await user.click(screen.getByRole('button', { name: words.changeOf(day) }))
    await user.type(within(entry()).getByLabelText(words.words), '多余')
    await user.click(within(entry()).getByRole('button', { name: words.keep }))
    expect(entry()).toHaveTextContent('旧话')
    expect(entry()).not.toHaveTextContent('多余')
  })

  it.each(NAUGHTY)('[X01 of the failures] takes %j as text', async (text) => {
    const user = await showScreen(readyCard(guide, {}))
    await note(user, { said: text })
    expect(entry().querySelector('bdi')).toHaveTextContent(text.trim(), { normalizeWhitespace: false })
    expect(document.querySelector('main script, img, svg')).toBeNull()
  })
})

describe('the texts', () => {
  it('[N11] are composed of the log and can be read in another language', async () => {
    const user = await showScreen(readyCard(guide, { mainland: ACKNOWLEDGED }))
    await note(user, { said: '说三天内办好' })
    expect(letter()).toContain('中国移动')
    expect(letter()).toContain('说三天内办好')
    expect(letter()).toContain('【请填写】')
    await user.selectOptions(screen.getByLabelText(words.language), 'en')
    await waitFor(() => expect(letter()).toContain('To: China Mobile'))
    expect(letter()).toContain('[please fill in]')
    expect(letter()).toContain('说三天内办好')
  })

  it('[N11] are in the language chosen last, whichever arrives last', async () => {
    const user = await showScreen(readyCard(guide, { mainland: SUBMITTED }))
    const language = screen.getByLabelText(words.language)
    const network = new EventTarget()
    const arrived = new Promise((resolve) => network.addEventListener('arrived', resolve))
    const [english] = await Promise.all([escalationWords.load('en'), loadGuide('en')])
    const slow = vi.spyOn(escalationWords, 'load').mockReturnValue(arrived.then(() => english))
    fireEvent.change(language, { target: { value: 'en' } })
    slow.mockRestore()
    await user.selectOptions(language, 'zh-HK')
    await waitFor(() => expect(language).toHaveValue('zh-HK'))
    await act(async () => {
      network.dispatchEvent(new Event('arrived'))
      await new Promise((resolve) => setTimeout(resolve, 50))
    })
    expect(language).toHaveValue('zh-HK')
  })

  it('[N7.3] are selected where copying is refused', async () => {
    const user = await showScreen(readyCard(guide, { mainland: SUBMITTED }))
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(screen.getByRole('button', { name: `${t.take.copy} ${words.letter}` }))
    const area = screen.getByLabelText<HTMLTextAreaElement>(words.letter)
    expect(await screen.findByText(t.take.cannotCopy)).toBeVisible()
    expect(area.selectionEnd - area.selectionStart).toBe(area.value.length)
  })
})

function showScreen(card: Cancellation, leg: Leg | null = null): Promise<UserEvent> {
  return showCard(card, (each) => <EscalationScreen card={each} leg={leg} />)
}

function letter(): string {
  return screen.getByLabelText<HTMLTextAreaElement>(words.letter).value
}

function turns(): (string | null | undefined)[][] {
  return Array.from(document.querySelectorAll<HTMLElement>('[data-rung]'), (rung) => [
    rung.dataset['rung'],
    rung.dataset['open'],
    rung.querySelector('p')?.textContent,
  ])
}

function entry(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[data-contact]')
  if (found === null) throw new Error('No contact is listed.')
  return found
}

async function note(
  user: UserEvent,
  said: { readonly on?: string; readonly party?: string; readonly outcome?: string; readonly said?: string },
): Promise<void> {
  if (said.on !== undefined) fireEvent.change(screen.getByLabelText(words.on), { target: { value: said.on } })
  await user.click(screen.getByRole('radio', { name: said.party ?? words.parties.operator }))
  await user.click(screen.getByRole('radio', { name: words.meansOf.phone }))
  await user.click(screen.getByRole('radio', { name: said.outcome ?? words.outcomes.waiting }))
  fireEvent.change(screen.getByLabelText(words.words), { target: { value: said.said ?? '' } })
  await user.click(screen.getByRole('button', { name: words.add }))
}
