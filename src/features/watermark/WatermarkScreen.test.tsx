import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { LOCALES } from '#domain/locale.ts'
import { watermarkWords } from '#i18n/watermark/words.ts'
import { zhCN as words } from '#i18n/watermark/zhCN.ts'
import { loadGuide } from '#store/guide.ts'
import { guide, show, startWith } from '#testing/show.tsx'
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LONGEST_STAMP, WatermarkScreen } from './WatermarkScreen.tsx'

describe('the watermark', () => {
  it('[N15] begins with the operator of the card that led here', async () => {
    startWith(cardSaying({ answers: { operator: 'cmhk' } }))
    await show(<WatermarkScreen from="tiny" />)
    const name = guide.operators.find(({ id }) => id === 'cmhk')?.name ?? ''
    expect(screen.getByLabelText(words.text)).toHaveValue(words.purpose({ title: name }))
  })

  it.each([null, 'gone'])('[N15] names no operator for the card %j', async (from) => {
    startWith()
    await show(<WatermarkScreen from={from} />)
    expect(screen.getByLabelText(words.text)).toHaveValue(words.purposeUnknown)
  })

  it('[N15] is refused beside its field when it is too long or missing, with the limit', async () => {
    startWith()
    await show(<WatermarkScreen from={null} />)
    const field = screen.getByLabelText(words.text)
    fireEvent.change(field, { target: { value: '字'.repeat(LONGEST_STAMP + 1) } })
    expect(field).toHaveAccessibleDescription(expect.stringContaining(words.textTooLong(LONGEST_STAMP)))
    fireEvent.change(field, { target: { value: '  ' } })
    expect(field).toHaveAccessibleDescription(expect.stringContaining(words.textEmpty))
    fireEvent.change(field, { target: { value: '字'.repeat(LONGEST_STAMP) } })
    expect(field).toBeValid()
  })

  it.each(LOCALES)('[N15] every operator’s name fits into it, in %s', async (locale) => {
    const { purpose } = await watermarkWords.load(locale)
    const { operators } = await loadGuide(locale)
    const longest = Math.max(...operators.map(({ name }) => Array.from(purpose({ title: name })).length))
    expect(longest).toBeLessThanOrEqual(LONGEST_STAMP)
  })

  it('[N15] says why an empty file is no photo', async () => {
    startWith()
    const user = await show(<WatermarkScreen from={null} />)
    await user.upload(screen.getByLabelText(words.choose), new File([], 'a.jpg', { type: 'image/jpeg' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(words.problems.empty)
  })

  it('[N15] may be put on a photo taken at once', async () => {
    startWith()
    await show(<WatermarkScreen from={null} />)
    expect(screen.getByLabelText(words.take)).toHaveAttribute('capture', 'environment')
    expect(screen.getByLabelText(words.choose)).not.toHaveAttribute('capture')
  })
})
