import type { Reason } from '#domain/official.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { officialWords } from '#i18n/official/words.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { NAUGHTY } from '#testing/naughty.ts'
import { guide, show, startWith } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { act, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { OfficialScreen } from './OfficialScreen.tsx'

const words = await officialWords.load('zh-CN')

letItBe24November()

describe('the check', () => {
  it('[N9] has no verdict while nothing is typed', async () => {
    await showScreen()
    expect(result()).toHaveAttribute('data-verdict', '')
    expect(result()).toBeEmptyDOMElement()
    // What the list cannot tell is said before anything is typed.
    expect(screen.getByText(words.listLead)).toBeVisible()
  })

  it('[N9] [N14] tells, for anybody, what is known about false calls and texts, with its source', async () => {
    const user = await showScreen()
    await user.click(screen.getByText(words.callsTitle))
    for (const said of [/CMHK 写明/, /香港警方：/, /香港通讯办：它/, /12381 发/])
      expect(screen.getByText(said)).toBeVisible()
    const marks = screen.getAllByText(t.claim.marks.official)
    expect(marks.length).toBeGreaterThanOrEqual(4)
  })

  it.each([
    ['https://www.10086.cn/x?y=1', 'official'],
    ['+852 12580', 'official'],
    ['example.com', 'not-listed'],
    ['中国移动', 'not-listed'],
    ['https://10086.cn@evil.com/', 'suspicious'],
    ['TG @…代注销', 'suspicious'],
  ] as const)('[N9] of %s is %s, with what to do about it', async (text, verdict) => {
    const user = await showScreen()
    await paste(user, text)
    expect(result()).toHaveAttribute('data-verdict', verdict)
    const title = text === '中国移动' ? words.nothingTitle : words.titles[verdict]
    expect(screen.getByRole('heading', { level: 2, name: title })).toBeVisible()
    expect(result()).toHaveTextContent(text === '中国移动' ? words.nothing : words.advice[verdict])
  })

  it('[N9] says whose it is, what the browser opens and which part decides', async () => {
    const user = await showScreen()
    await paste(user, 'https://www.10086.cn/x')
    expect(result()).toHaveTextContent(words.belongsTo('中国移动'))
    expect(result()).toHaveTextContent(`${words.opens} www.10086.cn`)
    expect(within(result()).getByText('10086.cn').tagName).toBe('STRONG')
    expect(result()).toHaveTextContent(words.decides('10086.cn'))
  })

  it('[P20] says when the list was looked at', async () => {
    const user = await showScreen()
    await paste(user, '10086')
    expect(result()).toHaveTextContent(words.listDate('2026年11月24日'))
  })

  it('[P21] never makes a link of anything, nor calls anything safe', async () => {
    const user = await showScreen()
    await paste(user, 'https://10086.cn javascript:alert(1) https://t.me/some_agent +852 12580')
    expect(within(result()).queryAllByRole('link')).toEqual([])
    expect(document.body).not.toHaveTextContent(/安全|safe/i)
  })

  it('[P13] gives a verdict to each thing in a whole message', async () => {
    const user = await showScreen()
    await paste(user, '【中国移动】请登录 https://10086.cn.evil.com/ 或打 10086，加微信：abc12345')
    expect(findings()).toEqual(['suspicious', 'official', 'suspicious'])
    expect(result()).toHaveTextContent(words.found(3))
  })

  it('[P18] shows the first of very many, and the rest when asked', async () => {
    const user = await showScreen()
    await paste(user, Array.from({ length: 30 }, (_, index) => `https://h${index}.com`).join(' '))
    expect(findings()).toHaveLength(20)
    await user.click(screen.getByRole('button', { name: words.more(10) }))
    expect(findings()).toHaveLength(30)
  })

  it('[P18] says so when not all of a text was looked at', async () => {
    const user = await showScreen()
    await paste(user, Array.from({ length: 300 }, (_, index) => `https://h${index}.com`).join(' '))
    expect(screen.getByText(words.partly)).toBeVisible()
  })

  it.each(Object.keys(words.reasons).filter(isReason))('has its words for %s', async (reason) => {
    const user = await showScreen()
    await paste(user, EXAMPLES[reason])
    expect(result()).toHaveTextContent(words.reasons[reason])
  })

  it('forgets what was pasted when it is cleared, and when the page is left', async () => {
    const user = await showScreen()
    await paste(user, '10086')
    await user.click(screen.getByRole('button', { name: words.clear }))
    expect(field()).toHaveValue('')
    await paste(user, '10086')
    act(() => {
      window.dispatchEvent(new Event('pagehide'))
    })
    expect(field()).toHaveValue('')
  })

  it('keeps the browser from remembering or correcting it', async () => {
    await showScreen()
    expect(field()).toHaveAttribute('autocomplete', 'off')
    expect(field()).toHaveAttribute('spellcheck', 'false')
    expect(field()).not.toHaveAttribute('name')
  })

  it('[W30] shows two long addresses that differ only at their end as two, in order', async () => {
    const user = await showScreen()
    const long = `https://10086.cn/${'a'.repeat(200)}`
    await paste(user, `${long}1 ${long}2`)
    expect(findings()).toEqual(['official', 'official'])
  })

  it.each(NAUGHTY)('[X01] takes %s as text', async (text) => {
    const user = await showScreen()
    await paste(user, text)
    expect(document.body.querySelector('img, script')).toBeNull()
    expect(field()).toHaveValue(text)
  })
})

describe('the list', () => {
  it('[P20] shows every confirmed domain and hotline with its source and date', async () => {
    await showList()
    for (const { domains } of guide.operators) {
      for (const { name, source } of domains.filter(({ mark }) => mark !== 'unverified')) {
        const line = screen.getByText(name).closest('li')
        expect(line).toHaveTextContent(source?.title ?? 'no source')
        expect(line).toHaveTextContent('2026年11月24日核对')
      }
    }
  })

  it('[P20] names apart what nobody confirmed', async () => {
    await showList()
    expect(screen.getByText(/189\.cn/)).toHaveTextContent(words.unconfirmed('189.cn'))
  })

  it('[P20] says so once it is past its review day', async () => {
    vi.setSystemTime(new Date(2027, 4, 25, 12))
    await showList()
    expect(screen.getByText(words.listStale)).toBeVisible()
  })

  it('[P20] is not called old before that', async () => {
    await showList()
    expect(screen.queryByText(words.listStale)).not.toBeInTheDocument()
  })
})

describe('the way back', () => {
  it('leads to the card that led here', async () => {
    startWith(cardSaying({ answers: { name: '旧卡' } }))
    await show(<OfficialScreen from="tiny" />)
    expect(screen.getByRole('link', { name: '旧卡' })).toHaveAttribute('href', '#/card/tiny')
  })

  it.each([null, 'nosuchcard'])('leads home from %s', async (from) => {
    startWith()
    await show(<OfficialScreen from={from} />)
    const [first] = screen.getAllByRole('link')
    expect(first).toHaveAttribute('href', '#/')
    expect(within(document.body).getByText(t.app.home)).toBeVisible()
  })
})

const EXAMPLES: Record<Exclude<Reason, keyof typeof words.alike>, string> = {
  'user-info': 'https://10086.cn@evil.com/',
  mail: 'a@evil.com',
  'not-https': 'http://10086.cn',
  port: 'https://10086.cn:8443',
  backslash: String.raw`https://10086.cn\@evil.com`,
  encoded: '10086%2ecn',
  hidden: '10086\u200B.cn',
  spelling: '１００８６.cn',
  ip: 'https://2130706433/',
  'touches-text': '移动10086.cn',
  'not-web': 'javascript:alert(1)',
  unreadable: 'https://[google.com]/',
  unconfirmed: '189.cn',
  messenger: 't.me/some_agent',
  shortener: 'https://bit.ly/abc',
  'leads-on': 'https://10086.cn/?url=https://evil.com',
  'leads-on-listed': 'https://10086.cn/?url=https://10010.com',
  'dialled-in-hongkong': '12580',
  personal: '13800138000',
  agent: '专业代注销',
}

function isReason(name: string): name is keyof typeof EXAMPLES {
  return name in EXAMPLES
}

function showScreen(): Promise<UserEvent> {
  startWith()
  return show(<OfficialScreen from={null} />)
}

async function showList(): Promise<void> {
  const user = await showScreen()
  await user.click(screen.getByText(words.listTitle))
}

async function paste(user: UserEvent, text: string): Promise<void> {
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

function findings(): (string | undefined)[] {
  return Array.from(
    document.querySelectorAll<HTMLElement>('[data-finding]'),
    (each) => each.dataset['finding'],
  )
}
