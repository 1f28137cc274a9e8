import type { Cancellation } from '#domain/cancellation.ts'
import { encodeCard } from '#snapshot/encode.ts'
import { takeUp } from '#store/cards.ts'
import { chooseLocale } from '#store/choices.ts'
import {
  eraseSavedCopy,
  readLastView,
  removeLastView,
  writeCardText,
  writeLastView,
  writePreferencesText,
} from '#store/savedCopy.ts'
import { store } from '#store/store.ts'
import { readyCard } from '#testing/cards.ts'
import { guide, startWith } from '#testing/show.tsx'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepLastView } from './keepLastView.ts'
import { lastViewAt, makeAgain } from './lastView.ts'

const PLACE = '#/card/tiny/unbind'
const card: Cancellation = readyCard(guide, {})
let visibility: DocumentVisibilityState = 'visible'

beforeAll(() => {
  vi.useFakeTimers()
  Object.defineProperty(document, 'visibilityState', { get: () => visibility, configurable: true })
  keepLastView()
})

afterAll(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(document, 'visibilityState')
  document.body.replaceChildren()
})

beforeEach(() => {
  vi.setSystemTime('2026-11-20T08:00:00.000Z')
  eraseSavedCopy()
  startWith(card)
  writeCardText(card.id, encodeCard(card, '2026-11-20T08:00:00.000Z'))
  window.location.hash = PLACE
  stand('<main><h1>解绑</h1></main>')
  comeBack()
})

describe('what was on the screen when it was left', () => {
  it('is made again as it was: the same elements, choices, drawings and styles', () => {
    stand(`<main><h1>解绑</h1>
      <ul>
        <li data-item="a"><label><input type="radio" name="r1" value="x" checked>甲</label><label><input type="radio" name="r1" value="y">乙</label></li>
        <li data-item="b"><label><input type="radio" name="r2" value="x" checked>甲</label><label><input type="radio" name="r2" value="y">乙</label></li>
      </ul>
      <svg viewBox="0 0 9 9"><path d="M0 0h9"></path></svg><p style="width: 40%;">四成</p></main>`)
    screen().querySelector<HTMLInputElement>('[data-item="b"] [value="y"]')?.click()
    leave()
    const again = seenAgain()
    const chosen = [...again.querySelectorAll<HTMLInputElement>('input:checked')]
    expect(chosen.map((each) => `${each.closest('li')?.dataset['item']} ${each.value}`)).toEqual([
      'a x',
      'b y',
    ])
    expect(again.textContent).toBe(screen().textContent)
    expect(again.querySelector('svg path')?.namespaceURI).toBe('http://www.w3.org/2000/svg')
    expect(again.querySelector('p')?.style.width).toBe('40%')
  })

  it('has nothing half typed in it, and no field to type into before the app is there', () => {
    stand(`<main><h1>解绑</h1><input value="13800138000"><textarea>问过客服</textarea>
      <select><option>一</option><option selected>二</option></select></main>`)
    const field = screen().querySelector('input')
    if (field !== null) field.value = '13900139000'
    const note = screen().querySelector('textarea')
    if (note !== null) note.value = '身份证'
    leave()
    expect(readLastView()).not.toMatch(/13\d{9}|问过客服|身份证/)
    const fields = [...seenAgain().querySelectorAll('input, textarea, select')]
    expect(fields.map((each) => each.hasAttribute('inert'))).toEqual([true, true, true])
  })

  it('leaves out what only passes by, closes what was opened and did not begin so, and claims nothing about saving', () => {
    stand(`<header><p data-save="saved">已保存</p></header><div role="status">新版本</div>
      <main><h1>解绑</h1><details open><summary>更多</summary><p>里面</p></details>
      <details open data-starts-open><summary>决定</summary><p>为什么</p></details></main>
      <div data-passing><p role="status">已改</p><button>撤销</button></div>`)
    leave()
    const again = seenAgain()
    expect(again.textContent).not.toMatch(/已保存|新版本|已改|撤销|里面/)
    expect(again.querySelector('[data-save]')).toBeNull()
    expect(again.querySelectorAll('details').length).toBe(2)
    expect(again.querySelector('details[open]')?.textContent).toBe('决定为什么')
  })

  it.each([
    ['another day', () => vi.setSystemTime(Date.now() + 86_400_000)],
    ['another thing said', () => writeCardText(card.id, '{}')],
    ['a preference', () => writePreferencesText('{"theme":"dark"}')],
    ['a card more', () => writeCardText('other', '{}')],
  ])('is not shown after %s', (_, change) => {
    leave()
    expect(lastViewAt(PLACE, 'zh-CN')).not.toBeNull()
    change()
    expect(lastViewAt(PLACE, 'zh-CN')).toBeNull()
  })

  it('is shown in its place and its language alone', () => {
    leave()
    expect(lastViewAt('#/card/tiny/documents', 'zh-CN')).toBeNull()
    expect(lastViewAt(PLACE, 'en')).toBeNull()
    removeLastView()
    expect(lastViewAt(PLACE, 'zh-CN')).toBeNull()
  })

  it('[S01] is none where its text was damaged', () => {
    leave()
    const [stamp] = readLastView()?.split('\n') ?? []
    for (const text of ['{"styles":"","pie', '', 'null', '[]', '{"styles":"","pieces":[]}']) {
      writeLastView(`${stamp}\n${text}`)
      expect(lastViewAt(PLACE, 'zh-CN')).toBeNull()
    }
  })

  it('is forgotten as soon as the page is looked at again', () => {
    leave()
    expect(readLastView()).not.toBeNull()
    comeBack()
    expect(readLastView()).toBeNull()
  })
})

describe('what was read of the screen when it was at rest', () => {
  it('is what is kept when it is left', async () => {
    stand('<main><h1>解绑</h1><p>还剩三个</p></main>')
    await rest()
    leave()
    expect(seenAgain().textContent).toBe('解绑还剩三个')
  })

  it('is not, once something on it has changed', async () => {
    stand('<main><h1>解绑</h1><p>还剩三个</p></main>')
    await rest()
    screen().querySelector('p')?.replaceChildren('还剩两个')
    await nextTurn()
    leave()
    expect(seenAgain().textContent).toBe('解绑还剩两个')
    comeBack()
    await rest()
    screen().querySelector('p')?.setAttribute('hidden', '')
    await nextTurn()
    leave()
    expect(seenAgain().querySelector('p')?.hidden).toBe(true)
  })

  it('is still what is kept after a change in which nothing that is kept or seen has part', async () => {
    stand('<main><h1>解绑</h1><p>还剩三个</p></main>')
    await rest()
    const looks = vi.spyOn(Element.prototype, 'getAttributeNames')
    takeUp({ offline: store.getState().offline === 'ready' ? 'unknown' : 'ready' })
    leave()
    expect(looks).not.toHaveBeenCalled()
    looks.mockRestore()
    expect(seenAgain().textContent).toBe('解绑还剩三个')
  })

  it('is not, once something else is kept than it was drawn from', async () => {
    stand('<main><h1>解绑</h1><label><input type="checkbox">解绑了</label></main>')
    await rest()
    screen().querySelector('input')?.click()
    writeCardText(card.id, encodeCard(card, '2026-11-20T09:00:00.000Z'))
    leave()
    expect(seenAgain().querySelector('input')?.checked).toBe(true)
  })
})

describe('nothing is kept of the screen', () => {
  it.each([
    '#/tools/identifiers',
    '#/card/tiny/confirm',
    '#/transfer',
    '#/card/other/unbind',
    '#/tools/watermark',
  ])('at %s', (place) => {
    window.location.hash = place
    leave()
    expect(readLastView()).toBeNull()
  })

  it('while not everything is on disk, while nothing is to be kept, and where there is no card', () => {
    takeUp({ trouble: 'no-room' })
    leave()
    comeBack()
    takeUp({ trouble: null, keeps: false })
    leave()
    comeBack()
    takeUp({ keeps: true })
    eraseSavedCopy()
    leave()
    expect(readLastView()).toBeNull()
  })

  it('before its heading is there', () => {
    stand('<main><p>正在载入</p></main>')
    leave()
    expect(readLastView()).toBeNull()
  })
})

function stand(inside: string): void {
  document.body.innerHTML = `<div id="root"><div>${inside}</div></div>`
  chooseLocale('zh-CN')
}

function screen(): Element {
  const shell = document.querySelector('#root > *')
  if (shell === null) throw new Error('Nothing stands there.')
  return shell
}

function leave(): void {
  visibility = 'hidden'
  document.dispatchEvent(new Event('visibilitychange'))
}

function comeBack(): void {
  visibility = 'visible'
  document.dispatchEvent(new Event('visibilitychange'))
}

function seenAgain(): Element {
  const view = lastViewAt(PLACE, 'zh-CN')
  const made = view === null ? null : makeAgain(view)
  if (!(made instanceof Element)) throw new Error('Nothing was seen last.')
  return made
}

// What watches the document hears of a change after whoever made it has finished.
async function nextTurn(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0)
}

// Long enough for whatever waits for rest, and for an idle moment.
async function rest(): Promise<void> {
  await nextTurn()
  await vi.advanceTimersByTimeAsync(2_000)
}
