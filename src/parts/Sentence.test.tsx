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

it('lets a long run of 汉字 be parted between two words near its middle, and leaves the words as they are', () => {
  const said = '新用户会收到这家银行的提示和验证码。'
  render(
    <WordsContext value={{ t: zhCN, locale: 'zh-CN' }}>
      <p>
        <Sentence>{said}</Sentence>
      </p>
    </WordsContext>,
  )
  const paragraph = screen.getByText(said)
  expect(Array.from(paragraph.childNodes, (each) => each.nodeName)).toEqual(['#text', 'WBR', '#text'])
  expect(paragraph.firstChild).toHaveTextContent(/(?:收到|这家|银行|的)$/)
})

it('parts no run of 汉字 that fits a line of a phone', () => {
  render(
    <WordsContext value={{ t: zhCN, locale: 'zh-CN' }}>
      <p>
        <Sentence>用银行预留的手机号核实你，所以银行先改。</Sentence>
      </p>
    </WordsContext>,
  )
  expect(screen.getByRole('paragraph').childNodes).toHaveLength(1)
})
