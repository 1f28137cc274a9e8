import { at, expect, follow, press, row, saveState, typeAddress } from '#e2e/person.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { LONGEST_NOTE } from '#domain/text.ts'
import { NAUGHTY } from '#testing/naughty.ts'
import type { CDPSession } from '@playwright/test'
import {
  box,
  cardIn,
  goToDocuments,
  kept,
  leave,
  marksIn,
  noteOf,
  openDocuments,
  openSettings,
  personalCard,
  test,
} from './ground.ts'

const CONTACT = 'documents.contact'

test.describe('text', { tag: '@desktop' }, () => {
  test('[X01] Naughty words typed into any field are kept as they were typed, and nothing else', async ({
    page,
  }) => {
    page.on('dialog', (dialog) => {
      throw new Error(`It ran: ${dialog.message()}`)
    })
    await openDocuments(page)
    const note = await noteOf(page, CONTACT)
    for (const text of NAUGHTY) {
      await note.fill(text)
      expect((await cardIn(page)).notes[CONTACT]?.v).toBe(text)
      await expect(row(page, CONTACT).locator('bdi')).toHaveText(text)
    }
    const [markup, script] = NAUGHTY
    await typeAddress(page, '#/card/tiny/unbind')
    await page.getByLabel(t.unbind.search).fill(markup)
    await page.getByLabel(t.unbind.search).fill('')
    await page.getByLabel(t.unbind.ownName).fill(script)
    await press(page.getByRole('button', { name: t.unbind.ownAdd }))
    const { ownServices } = await cardIn(page)
    expect(Object.values(ownServices).map((each) => each?.v)).toEqual([script])
    await typeAddress(page, '#/card/tiny')
    await page.getByText(t.line.manage).click()
    await page.getByLabel(t.card.name).fill(markup)
    await press(page.getByRole('button', { name: t.card.saveName }))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(markup)
    expect(await page.locator('main').locator('img, script').count()).toBe(0)
  })

  test('[X02] A word that turns the direction of writing turns nothing around it', async ({ page }) => {
    await openDocuments(page)
    await (await noteOf(page, CONTACT)).fill('\u202Eabc')
    const words = row(page, CONTACT).locator('bdi')
    await expect(words).toHaveText('\u202Eabc')
    await expect(words).toHaveCSS('unicode-bidi', 'isolate')
    await expect(row(page, CONTACT).locator('[id$="-status"]')).toHaveText(t.status.todo)
  })

  test('[X03] Ten thousand letters without a blank break no screen', async ({ page }) => {
    const long = 'W'.repeat(10_000)
    const words = { v: long, n: 1, by: 'x' }
    const card = {
      ...personalCard(),
      notes: { [CONTACT]: words },
      ownServices: { 'own-0001-aaaa': words },
      answers: { ...personalCard().answers, name: words },
    }
    await leave(page, kept(card))
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const place of [
        '#/',
        '#/card/tiny',
        '#/card/tiny/documents',
        '#/card/tiny/unbind',
        '#/settings',
      ]) {
        await typeAddress(page, place)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(
          width,
        )
      }
    }
    await goToDocuments(page)
    const note = await noteOf(page, CONTACT)
    await note.fill(`${long}!`)
    await expect(page.getByText(t.item.noteTooLong(LONGEST_NOTE))).toBeVisible()
    expect((await cardIn(page)).notes[CONTACT]?.v).toBe(long)
  })

  test('[X04] Signs made of several are never cut', async ({ page }) => {
    const family = '👩‍👩‍👧‍👦'
    await openDocuments(page)
    const note = await noteOf(page, CONTACT)
    const full = family.repeat(Math.floor(LONGEST_NOTE / Array.from(family).length))
    await note.fill(full)
    expect((await cardIn(page)).notes[CONTACT]?.v).toBe(full)
    await note.fill(full + family)
    await expect(page.getByText(t.item.noteTooLong(LONGEST_NOTE))).toBeVisible()
    expect((await cardIn(page)).notes[CONTACT]?.v).toBe(full)
    await expect(note).toHaveValue(full + family)
  })

  test('[X05] What is half typed in an input method is neither kept nor sent', async ({ page, context }) => {
    const ime = await context.newCDPSession(page)
    await openDocuments(page)
    const note = await noteOf(page, CONTACT)
    await note.focus()
    await compose(ime, 'zheng jian')
    await expect(note).toHaveValue('zheng jian')
    expect((await cardIn(page)).notes).toEqual({})
    await ime.send('Input.insertText', { text: '证件' })
    await expect(note).toHaveValue('证件')
    expect((await cardIn(page)).notes[CONTACT]?.v).toBe('证件')

    await typeAddress(page, '#/card/tiny/unbind')
    await page.getByLabel(t.unbind.ownName).focus()
    await compose(ime, 'jian shen')
    await enterWhileComposing(ime)
    expect((await cardIn(page)).ownServices).toEqual({})
    await ime.send('Input.insertText', { text: '健身房' })
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: '健身房' })).toBeVisible()
  })
})

test.describe('slips', { tag: '@desktop' }, () => {
  test('[A02] Two quick taps are two changes and no more, and a double tap on a button is one', async ({
    page,
  }) => {
    await openDocuments(page, personalCard({ marks: { 'documents.identity': { said: 'done' } } }))
    await box(page, CONTACT).dblclick()
    await expect(row(page, CONTACT)).toHaveAttribute('data-status', 'todo')
    await typeAddress(page, '#/card/tiny/unbind')
    await page.getByLabel(t.unbind.ownName).fill('健身房')
    await page.getByRole('button', { name: t.unbind.ownAdd }).dblclick()
    expect(Object.keys((await cardIn(page)).ownServices)).toHaveLength(1)
    await typeAddress(page, '#/')
    await page.getByRole('button', { name: t.home.add }).dblclick()
    await typeAddress(page, '#/')
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2)
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await openSettings(page)
      for (const act of [t.erase.startOverAct, t.erase.stopKeeping, t.erase.everythingAct]) {
        await page.getByRole('button', { name: act }).dblclick()
        expect(await marksIn(page)).toEqual(['documents.identity'])
      }
      await page.reload()
    }
  })

  test('[A03] Back and Forward keep what was ticked', async ({ page }) => {
    await leave(page, kept())
    await typeAddress(page, '#/card/tiny')
    await at(page, 'line')
    await follow(page, 'documents')
    await box(page, CONTACT).click()
    await page.goBack()
    await at(page, 'line')
    await page.goForward()
    await at(page, 'documents')
    await expect(row(page, CONTACT)).toHaveAttribute('data-status', 'done')
    await page.goBack()
    await page.reload()
    await at(page, 'line')
    await page.goForward()
    await expect(row(page, CONTACT)).toHaveAttribute('data-status', 'done')
  })

  test('[A04] A tick taken away by mistake comes back after a reload, with what the line had to say', async ({
    page,
  }) => {
    await openDocuments(page, personalCard({ marks: { [CONTACT]: { said: 'done' } } }))
    await (await noteOf(page, CONTACT)).fill('抽屉里')
    await box(page, CONTACT).click()
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
    await page.reload()
    await expect(row(page, CONTACT)).toHaveAttribute('data-status', 'todo')
    await expect(row(page, CONTACT)).toContainText('抽屉里')
    await box(page, CONTACT).click()
    expect(await marksIn(page)).toEqual([CONTACT])
  })
})

async function compose(ime: CDPSession, text: string): Promise<void> {
  await ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
}

// As an input method reports it: the key is its own.
async function enterWhileComposing(ime: CDPSession): Promise<void> {
  const key = { code: 'Enter', key: 'Process', windowsVirtualKeyCode: 229 }
  await ime.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
  await ime.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
}
