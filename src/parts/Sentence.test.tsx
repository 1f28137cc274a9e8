import { WordsContext } from '#i18n/context.ts'
import { en } from '#i18n/en.ts'
import { zhCN } from '#i18n/zhCN.ts'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Sentence } from './Sentence.tsx'

it('marks a Chinese name in an English sentence as Chinese and leaves the words as they are', () => {
  render(
    <WordsContext value={{ t: en, locale: 'en' }}>
      <p>
        <Sentence>Try the lookup 一证通查 first.</Sentence>
      </p>
    </WordsContext>,
  )
  expect(screen.getByText('一证通查')).toHaveAttribute('lang', 'zh-CN')
  expect(screen.getByRole('paragraph')).toHaveTextContent('Try the lookup 一证通查 first.')
})

it('keeps an English word with a hyphen on one line, and its words as they are', () => {
  render(
    <WordsContext value={{ t: en, locale: 'en' }}>
      <p>
        <Sentence>See that add-ons and the top-up have stopped</Sentence>
      </p>
    </WordsContext>,
  )
  expect(screen.getByText('add-ons').tagName).toBe('SPAN')
  expect(screen.getByText('top-up').className).toMatch(/whole/)
  expect(screen.getByRole('paragraph')).toHaveTextContent('See that add-ons and the top-up have stopped')
})

it('leaves a Chinese sentence unmarked', () => {
  render(
    <WordsContext value={{ t: zhCN, locale: 'zh-CN' }}>
      <p>
        <Sentence>用一证通查</Sentence>
      </p>
    </WordsContext>,
  )
  expect(screen.getByText('用一证通查')).not.toHaveAttribute('lang')
})
