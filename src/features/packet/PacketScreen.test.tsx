import { newCancellation, withSaid } from '#domain/cancellation.ts'
import { LOCALES } from '#domain/locale.ts'
import { staffSentencesFor } from '#domain/staffSentences.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { packetWords } from '#i18n/packet/words.ts'
import { zhCN as words } from '#i18n/packet/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { CANCELLING_ALL_KNOWN } from '#testing/cards.ts'
import { takeUpCard } from '#store/cards.ts'
import { guide, show, startWith } from '#testing/show.tsx'
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { PacketScreen } from './PacketScreen.tsx'

const WECHAT = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Mobile/15E148 MicroMessenger/8.0.53'
const CARD = cardSaying({ answers: { ...CANCELLING_ALL_KNOWN, numbers: 'both', holder: 'company' } })

describe('the counter sheet', () => {
  it('[N8] has what to bring, what to ask, every sentence in three languages, and blanks', async () => {
    startWith(CARD)
    await show(<PacketScreen from="tiny" />)
    const sheet = within(screen.getByRole('article', { name: words.sheet }))
    expect(sheet.getByText('营业执照', { exact: false })).toBeVisible()
    for (const locale of LOCALES) {
      const { sentences } = await packetWords.load(locale)
      for (const sentence of staffSentencesFor(CARD))
        expect(sheet.getByText(sentences[sentence])).toHaveAttribute('lang', locale)
    }
    expect(sheet.getByText(t.legs.mainland)).toBeVisible()
    expect(sheet.getByText(t.legs.hongkong)).toBeVisible()
    for (const blank of ['reference', 'staff', 'date', 'effective'] as const)
      expect(sheet.getAllByText(words.blanks[blank])).toHaveLength(2)
    for (const identity of ['company', 'handler'] as const)
      expect(sheet.getByText(words.identities[identity])).toBeVisible()
  })

  it('[N8] says once, as a heading, that the questions are to be asked', async () => {
    startWith(CARD)
    await show(<PacketScreen from="tiny" />)
    const sheet = screen.getByRole('article', { name: words.sheet })
    expect(sheet.textContent.split(words.ask)).toHaveLength(2)
  })

  it('[N8] has a line for the company’s signature and seal, and none for a holder in person', async () => {
    startWith(CARD)
    await show(<PacketScreen from="tiny" />)
    const sheet = within(screen.getByRole('article', { name: words.sheet }))
    for (const signature of ['handler', 'seal'] as const)
      expect(sheet.getByText(words.signatures[signature])).toBeVisible()
    expect(sheet.queryByText(words.signatures.holder)).not.toBeInTheDocument()
  })

  it('[N8] hides nothing, asks for nothing and has no place to type', async () => {
    startWith(CARD)
    await show(<PacketScreen from="tiny" />)
    expect(document.querySelector('details')).toBeNull()
    expect(document.querySelector('input, textarea')).toBeNull()
  })

  it('is printed by the one primary act, and in an app shown instead', async () => {
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    startWith(CARD)
    const user = await show(<PacketScreen from="tiny" />)
    await user.click(screen.getByRole('button', { name: words.print }))
    expect(print).toHaveBeenCalledTimes(1)
    vi.unstubAllGlobals()
  })

  it('[P15] says in an app that it cannot be printed there', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(WECHAT)
    startWith(CARD)
    await show(<PacketScreen from="tiny" />)
    expect(screen.getByText(words.printInApp)).toBeVisible()
    expect(screen.queryByRole('button', { name: words.print })).not.toBeInTheDocument()
  })

  it('says while the gate is closed that it is too early to sign', async () => {
    startWith(CARD)
    await show(<PacketScreen from="tiny" />)
    expect(screen.getByText(words.gateClosed, { exact: false })).toBeVisible()
  })

  it('[N1.5] is not made for a card that is kept', async () => {
    startWith(cardSaying({ answers: { decision: 'keep' } }))
    await show(<PacketScreen from="tiny" />)
    const kept = guide.alternatives.find(({ decision }) => decision === 'keep')?.title ?? ''
    expect(screen.getByText(t.gate.notCancelling(kept))).toBeVisible()
    expect(screen.getByRole('link', { name: t.gate.toDecide })).toHaveAttribute(
      'href',
      '#/card/tiny/decide?item=decide.decision',
    )
    expect(screen.queryByRole('article')).not.toBeInTheDocument()
  })
})

describe('which card', () => {
  it('is the only one where there is only one', async () => {
    startWith(CARD)
    await show(<PacketScreen from={null} />)
    expect(screen.getByRole('article')).toBeVisible()
  })

  it('is chosen where there are several', async () => {
    startWith(
      CARD,
      withSaid(newCancellation('two', 2, '2026-11-01'), {
        section: 'answers',
        key: 'name',
        value: '第二张',
        by: 'a',
      }),
    )
    await show(<PacketScreen from={null} />)
    expect(screen.getByRole('link', { name: '第二张' })).toHaveAttribute('href', '#/tools/packet?card=two')
    expect(screen.queryByRole('article')).not.toBeInTheDocument()
  })

  it('has to be started where there is none', async () => {
    startWith()
    await show(<PacketScreen from="gone" />)
    expect(screen.getByText(words.none)).toBeVisible()
  })
})

describe('showing the staff', () => {
  it('[N8] goes through the sentences one at a time, and back to the sheet', async () => {
    startWith(CARD)
    const user = await show(<PacketScreen from="tiny" />)
    await user.click(screen.getByRole('button', { name: words.show }))
    const sentences = staffSentencesFor(CARD)
    expect(screen.getByRole('region', { name: words.show })).toHaveFocus()
    for (const [index, sentence] of sentences.entries()) {
      expect(screen.getByText(words.sentenceOf(index + 1, sentences.length))).toBeVisible()
      expect(screen.getByText(words.sentences[sentence])).toBeVisible()
      const next = screen.queryByRole('button', { name: words.next })
      if (next !== null) await user.click(next)
    }
    await user.click(screen.getByRole('button', { name: words.previous }))
    expect(screen.getByText(words.sentenceOf(sentences.length - 1, sentences.length))).toBeVisible()
    await user.click(screen.getByRole('button', { name: words.backToSheet }))
    expect(screen.getByRole('article')).toBeVisible()
  })

  it('[N8] puts the language of the staff first', async () => {
    startWith(cardSaying({ answers: { operator: 'cmhk', numbers: 'hongkong' } }))
    const user = await show(<PacketScreen from="tiny" />)
    await user.click(screen.getByRole('button', { name: words.show }))
    expect(document.querySelector('[data-sentence] p')).toHaveAttribute('lang', 'zh-HK')
  })

  it('[N8] stays among the sentences there are when another tab takes some of them away', async () => {
    startWith(CARD)
    const user = await show(<PacketScreen from="tiny" />)
    await user.click(screen.getByRole('button', { name: words.show }))
    for (const _ of staffSentencesFor(CARD).slice(1))
      await user.click(screen.getByRole('button', { name: words.next }))
    const fewer = cardSaying({ answers: { ...CANCELLING_ALL_KNOWN, numbers: 'mainland', holder: 'self' } })
    const count = staffSentencesFor(fewer).length
    act(() => takeUpCard(fewer))
    expect(screen.getByText(words.sentenceOf(count, count))).toBeVisible()
    expect(screen.getByRole('button', { name: words.backToSheet })).toHaveAttribute('data-primary')
    await user.click(screen.getByRole('button', { name: words.previous }))
    expect(screen.getByText(words.sentenceOf(count - 1, count))).toBeVisible()
  })

  it('[P10] leads the focus to the sentence when there is none before it to go back to', async () => {
    startWith(CARD)
    const user = await show(<PacketScreen from="tiny" />)
    await user.click(screen.getByRole('button', { name: words.show }))
    await user.click(screen.getByRole('button', { name: words.next }))
    await user.click(screen.getByRole('button', { name: words.previous }))
    expect(screen.getByRole('button', { name: words.previous })).toBeDisabled()
    expect(screen.getByRole('region', { name: words.show })).toHaveFocus()
  })
})
