import type { Page } from '@playwright/test'
import {
  answer,
  at,
  begin,
  expect,
  follow,
  PERSONAL,
  press,
  row,
  saveState,
  watch,
  wordsOn,
} from './person.ts'
import { showBlank, storageOf } from './failures/ground.ts'
import { evict, forbidSiteData } from './failures/recipes.ts'
import { openProfile } from './profile.ts'
import { openWith, rescued, test } from './savedCopy.ts'

const CALLS = 'backup.calls'
const TEXTS = 'backup.texts'

test.describe('saving that fails', { tag: '@desktop' }, () => {
  test('With the storage really full the tick stays, can be taken away, and is saved once there is room (W01)', async ({
    page,
    made,
  }) => {
    await openWith(page, { [made.key]: made.text }, `#/card/${made.id}/backup`)
    await at(page, 'backup')
    const { save } = await wordsOn(page)
    await fillStorage(page)
    await press(row(page, TEXTS).getByRole('checkbox'))
    await expect(row(page, TEXTS)).toHaveAttribute('data-status', 'done')
    await expect(saveState(page)).toHaveAttribute('data-save', 'unsaved')
    await expect(saveState(page)).toHaveText(save.unsaved)
    await expect(page.getByText(save.noRoom)).toBeVisible()
    expect((await storageOf(page))[made.key]).toBe(made.text)
    expect(await rescued(page)).toContain(TEXTS)

    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) if (key.startsWith('filler.')) localStorage.removeItem(key)
    })
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved', { timeout: 20_000 })
    await expect(page.getByText(save.noRoom)).toHaveCount(0)
    await page.reload()
    await expect(row(page, TEXTS)).toHaveAttribute('data-status', 'done')
  })

  test('After one write that failed the next one saves everything and the notice goes (W02)', async ({
    page,
    made,
  }) => {
    await openWith(page, { [made.key]: made.text }, `#/card/${made.id}/backup`)
    await at(page, 'backup')
    const { save } = await wordsOn(page)
    await page.evaluate(failWrites, 1)
    await press(row(page, TEXTS).getByRole('checkbox'))
    await expect(saveState(page)).toHaveAttribute('data-save', 'unsaved')
    await expect(page.getByText(save.noRoom)).toBeVisible()
    await press(row(page, 'backup.bills').getByRole('checkbox'))
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
    await expect(page.getByText(save.noRoom)).toHaveCount(0)
    await page.reload()
    for (const item of [CALLS, TEXTS, 'backup.bills']) {
      await expect(row(page, item)).toHaveAttribute('data-status', 'done')
    }
  })

  test('Where every write fails the session can be used, says so throughout, and warns before leaving (W03)', async ({
    page,
  }) => {
    await page.addInitScript(failWrites, -1)
    await usesAWholeSession(page, 'unsaved')
    const { save } = await wordsOn(page)
    await expect(page.getByText(save.noRoom)).toBeVisible()
  })

  test('Where the browser forbids storage the session can be used and says why it is not kept (W04)', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
    })
    await usesAWholeSession(page, 'blocked')
    await expect(saveState(page)).toHaveText('浏览器禁止保存')
    await expect(page.getByText((await wordsOn(page)).save.blockedText)).toBeVisible()
  })

  test('With the browser’s own switch against site data it is the same (W04)', async () => {
    const profile = test.info().outputPath('profile')
    forbidSiteData(profile)
    const context = await openProfile(profile)
    const troubles = watch(context)
    const page = context.pages()[0] ?? (await context.newPage())
    await usesAWholeSession(page, 'blocked')
    await context.close()
    expect(troubles).toEqual([])
  })

  test('Where there is no storage at all, as in some Android apps, it is the same (W05)', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { value: null, configurable: true })
    })
    await usesAWholeSession(page, 'blocked')
    await expect(page.getByText((await wordsOn(page)).save.blockedText)).toBeVisible()
  })

  test('When the browser cleared everything, coming back is a friendly first visit that says so (L02)', async ({
    page,
    made,
  }) => {
    await openWith(page, { [made.key]: made.text }, `#/card/${made.id}/backup`)
    await at(page, 'backup')
    await showBlank(page)
    await evict(page)
    await page.goto('./')
    const { home } = await wordsOn(page)
    await expect(page.getByRole('heading', { level: 1, name: home.heading })).toBeVisible()
    await expect(page.getByText(home.evictedHint)).toBeVisible()
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
    await page.goto(`./#/card/${made.id}/backup`)
    const { card } = await wordsOn(page)
    await expect(page.getByRole('heading', { name: card.unknownTitle })).toBeVisible()
  })
})

async function usesAWholeSession(page: Page, state: 'unsaved' | 'blocked') {
  await begin(page)
  await answer(page, PERSONAL)
  await at(page, 'line')
  await expect(saveState(page)).toHaveAttribute('data-save', state)
  await follow(page, 'backup')
  await press(row(page, CALLS).getByRole('checkbox'))
  await expect(row(page, CALLS)).toHaveAttribute('data-status', 'done')
  expect(await rescued(page)).toContain(CALLS)
  await follow(page, 'line')
  await follow(page, 'backup')
  await expect(row(page, CALLS)).toHaveAttribute('data-status', 'done')
  await expect(saveState(page)).toHaveAttribute('data-save', state)

  const asked = page.waitForEvent('dialog')
  const closing = page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await closing
}

/** Makes the next writes to localStorage fail as a full one does; a negative number for all of them. */
function failWrites(times: number) {
  let left = times
  // oxlint-disable-next-line typescript/unbound-method -- the proxy hands over the storage that was asked
  Storage.prototype.setItem = new Proxy(Storage.prototype.setItem, {
    apply(write, storage, words) {
      if (left !== 0) {
        left -= 1
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      }
      Reflect.apply(write, storage, words)
    },
  })
}

/** Fills what room the origin has for real, to the last character. */
async function fillStorage(page: Page) {
  await page.evaluate(() => {
    let count = 0
    for (const size of [1_000_000, 10_000, 100, 1]) {
      try {
        for (;;) {
          localStorage.setItem(`filler.${count}`, 'x'.repeat(size))
          count += 1
        }
      } catch {
        // Full for pieces of this size.
      }
    }
  })
}
