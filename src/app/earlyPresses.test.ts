import { afterAll, describe, expect, it } from 'vitest'
import { notePresses, pressAgain, pressesIn } from './earlyPresses.ts'

const SCREEN = `<ul>${lineOf('a')}${lineOf('b')}</ul><a href="#/about">关于</a><button>更多</button>`

function lineOf(item: string): string {
  return `<li data-item="${item}"><fieldset><label><input type="radio" value="x" checked>甲</label>
    <label><input type="radio" value="y">乙</label></fieldset>
    <label><input type="checkbox" value="on">丙</label><button>更多</button></li>`
}

let isWaiting = true
let told: Element | null = null
notePresses(
  () => isWaiting,
  (pressed) => {
    told = pressed
  },
)

afterAll(() => {
  isWaiting = false
  document.body.replaceChildren()
})

describe('what is pressed before the app has arrived', () => {
  it('leads straight on when it is a link and nothing was pressed before', () => {
    stand(SCREEN)
    expect(isFollowed('a')).toBe(true)
    press('[data-item="a"] button')
    expect(told).toBe(document.querySelector('[data-item="a"] button'))
    expect(isFollowed('a')).toBe(false)
  })

  it('leads on at once when it opens a page of its own, which only the person’s own press may', () => {
    stand(`${SCREEN}<a href="https://www.10086.cn/" target="_blank">中国移动</a>`)
    press('[data-item="a"] button')
    expect(isFollowed('a[target]')).toBe(true)
    expect(pressesIn(document.body)).toHaveLength(1)
  })

  it('is pressed again in the same order, each in its own line', async () => {
    const pressed = await pressedAgain(['[data-item="b"] [value="y"]', '[data-item="a"] button', 'a'])
    expect(pressed).toEqual(['b y', 'a 更多', '关于'])
  })

  it('is left alone where it is again as it was', async () => {
    expect(await pressedAgain(['[data-item="a"] [value="y"]', '[data-item="a"] [value="x"]'])).toEqual([])
    expect(await pressedAgain(['[data-item="a"] [value="on"]', '[data-item="a"] [value="on"]'])).toEqual([])
  })

  it('is forgotten where the app has it no more', async () => {
    const pressed = await pressedAgain(['[data-item="b"] [value="y"]'], SCREEN.replace('data-item="b"', ''))
    expect(pressed).toEqual([])
  })

  it('chooses one of a group, though the group has no name yet', () => {
    stand(SCREEN)
    press('[data-item="a"] [value="y"]')
    expect(document.querySelectorAll('[data-item="a"] input:checked')).toHaveLength(1)
    expect(document.querySelectorAll('[data-item="b"] input:checked')).toHaveLength(1)
  })

  it('is not noted once the app listens', () => {
    stand(SCREEN)
    isWaiting = false
    press('[data-item="a"] button')
    isWaiting = true
    expect(pressesIn(document.body)).toEqual([])
  })
})

async function pressedAgain(selectors: readonly string[], drawn = SCREEN): Promise<readonly string[]> {
  stand(SCREEN)
  for (const selector of selectors) press(selector)
  const presses = pressesIn(document.body)
  stand(drawn)
  isWaiting = false
  const seen: string[] = []
  const see = ({ target }: Event) => {
    if (!(target instanceof HTMLElement)) return
    const line = target.closest('[data-item]')?.getAttribute('data-item')
    seen.push([line, target.getAttribute('value') ?? target.textContent].filter(Boolean).join(' '))
  }
  document.addEventListener('click', see)
  await pressAgain(document.body, presses)
  document.removeEventListener('click', see)
  isWaiting = true
  return seen
}

function stand(markup: string): void {
  document.body.innerHTML = markup
}

function isFollowed(selector: string): boolean {
  let isSo = false
  // Nobody is to be led away from the test.
  const see = (event: Event) => {
    isSo = !event.defaultPrevented
    event.preventDefault()
  }
  document.addEventListener('click', see, { once: true })
  press(selector)
  return isSo
}

function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click()
}
