import { expect, typeAddress } from '#e2e/person.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { encodeFile } from '#snapshot/file.ts'
import { objectIn } from '#snapshot/json.ts'
import { NAUGHTY } from '#testing/naughty.ts'
import type { Page } from '@playwright/test'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import {
  kept,
  keyOf,
  leave,
  marksIn,
  personalCard,
  storageOf,
  test,
  cardIn,
  openSettings,
  adopt,
} from './ground.ts'

const { problems } = t.adopt
const CARD = personalCard({ marks: { 'documents.contact': { said: 'done' } } })
const DONE = '{"v":{"said":"done"},"n":9,"by":"x"}'
const GOOD = encodeFile([CARD], '2026-11-20T08:00:00.000Z')

test.describe('a file that is chosen', { tag: '@desktop' }, () => {
  test.beforeEach(async ({ page }) => {
    await leave(page, kept())
    await openSettings(page)
  })

  test('[I01] An empty one is said to be empty, and so is an empty text', async ({ page }) => {
    await refused(page, Buffer.from(''), problems.empty)
    await refused(page, Buffer.from(' \n'), problems.empty)
    await refusedText(page, '', problems.empty)
  })

  test('[I02] A picture, a web page, a table, whatever it is called, is no backup', async ({ page }) => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
    await refused(page, png, problems['not-text'])
    await refused(page, Buffer.from('<!doctype html><title>备份</title>'), problems['not-ours'])
    await refused(page, Buffer.from('项目,状态\n材料,已办妥\n'), problems['not-ours'])
    await refusedText(page, '<!doctype html>', problems['not-ours'])
  })

  test('[I03] Marks of byte order and UTF-16 are understood, in files and in a pasted text', async ({
    page,
  }) => {
    const little = Buffer.from(`\uFEFF${GOOD}`, 'utf16le')
    for (const bytes of [Buffer.from(`\uFEFF${GOOD}`), little, Buffer.from(little).swap16()]) {
      await choose(page, bytes)
      await expect(page.locator('[data-change="changed"]')).toBeVisible()
      await page.getByRole('button', { name: t.adopt.cancel }).click()
    }
    await adopt(page, `\uFEFF${GOOD}`)
    expect(await marksIn(page)).toEqual(['documents.contact'])
  })

  test('[I04] Bytes of another encoding are refused instead of becoming question marks', async ({ page }) => {
    const gbk = Buffer.concat([
      Buffer.from('{"app":"xiaoka","note":"'),
      Buffer.from([0xb1, 0xb8, 0xb7, 0xdd]),
      Buffer.from('"}'),
    ])
    await refused(page, gbk, problems['not-text'])
  })

  test('[I05] What another app wrote, or anything else that is JSON, is refused', async ({ page }) => {
    const others = [
      '{"todos":[{"id":1,"done":true}]}',
      '{"app":"todo","version":1,"cards":[]}',
      '[]',
      '[{"app":"xiaoka"}]',
      'null',
      'true',
      '12e3',
      '"xiaoka"',
      '{}',
      '{"":0}',
    ]
    for (const text of others) await refusedText(page, text, problems['not-ours'])
    for (const text of ['{"app":"xiaoka"', '{"app":"xiaoka",}', "{'app':'xiaoka'}", '{"a":1}{"a":2}']) {
      await refusedText(page, text, problems.damaged)
    }
  })

  test('[I06] What a newer version wrote is refused until this one is up to date', async ({ page }) => {
    await refused(page, Buffer.from(GOOD.replace('"version": 2', '"version": 3')), problems.newer)
  })

  for (const version of readdirSync('src/snapshot/fixtures'))
    test(`[I07] What ${version} holds is taken in whole`, async ({ page }) => {
      const stored = readFileSync(`src/snapshot/fixtures/${version}`, 'utf8')
      const rescue = JSON.stringify({
        app: 'xiaoka',
        stored: { 'xiaoka.card.q4w8e2rt': stored },
        inMemory: [],
      })
      await adopt(page, rescue)
      const before = objectIn(stored)?.['card']
      const after = objectIn((await storageOf(page))[keyOf('q4w8e2rt')] ?? '')?.['card']
      expect(before).toBeDefined()
      expect({ after }).toMatchObject({ after: before })
    })

  test('[I08] Bad parts are left out and counted, and the good ones are taken in', async ({ page }) => {
    const marks = {
      'documents.contact': { v: { said: 'done' }, n: 1, by: 'x' },
      'documents.identity': { v: { said: 'finished' }, n: 2, by: 'x' },
      'documents.card-number': { v: { said: 'done' }, n: -1, by: 'x' },
      'no.such.item': { v: { said: 'done' }, n: 1, by: 'x' },
      'Not an id': { v: { said: 'done' }, n: 1, by: 'x' },
    }
    const mainland = { submission: { v: { channel: 'pigeon', on: '2026-02-30' }, n: 1, by: 'x' } }
    const card = { ...CARD, marks, mainland, notes: [], extra: 1 }
    await adopt(page, JSON.stringify({ app: 'xiaoka', version: 1, cards: [card, 5] }), 'merge', [
      t.adopt.altered,
      t.adopt.repaired(6),
    ])
    expect(await marksIn(page)).toEqual(['documents.contact', 'no.such.item'])
    expect((await cardIn(page)).mainland).toEqual({})
  })

  test('[I09] None of many ways to reach into every object does so', async ({ page }) => {
    const all = poisons()
    const cards = all.map((poison, index) => {
      const before = JSON.stringify({ ...CARD, id: `p${index}`, marks: undefined }).slice(0, -1)
      return `${before},${poison},"marks":{"documents.contact":${DONE},${poison}}}`
    })
    await adopt(page, `{"app":"xiaoka",${all.join()},"version":1,"cards":[${cards.join()}]}`, 'merge', [
      t.adopt.altered,
      t.adopt.repaired(36),
    ])
    expect(Object.keys(await storageOf(page)).filter((key) => key.startsWith(keyOf('p')))).toHaveLength(36)
    for (const id of ['p0', 'p17', 'p35']) expect(await marksIn(page, id)).toEqual(['documents.contact'])
    const reached = await page.evaluate(() => JSON.stringify([Reflect.get({}, 'polluted')]))
    expect(reached).toBe('[null]')
  })

  test('[I10] Nesting without end is refused at once', async ({ page }) => {
    await refusedText(page, '['.repeat(100_000), problems['not-ours'])
    await refusedText(
      page,
      `{"app":"xiaoka","version":1,"cards":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      problems.damaged,
    )
    const marks = `{"a":`.repeat(20_000) + '1' + '}'.repeat(20_000)
    await refusedText(page, GOOD.replace(/"marks": \{/, `"marks": ${marks}, "other": {`), problems.damaged)
  })

  test('[I11] Thirty megabytes are refused without being read', async ({ page }) => {
    await page.evaluate(() => {
      Blob.prototype.arrayBuffer = async () => {
        throw new Error('It was read')
      }
    })
    const large = test.info().outputPath('large.json')
    writeFileSync(large, GOOD.padEnd(30_000_000))
    await page.getByLabel(t.adopt.file).setInputFiles(large)
    await unchanged(page, problems['too-large'])
    await refused(page, Buffer.from(GOOD), problems.damaged)
  })

  test('[I12] A note of a megabyte is left out and counted', async ({ page }) => {
    const notes = { 'documents.contact': { v: '长'.repeat(350_000), n: 1, by: 'x' } }
    await adopt(page, encodeFile([{ ...CARD, notes }], ''), 'merge', [t.adopt.repaired(1)])
    expect((await cardIn(page)).notes).toEqual({})
  })

  test('[I13] Naughty words are words wherever they stand', async ({ page }) => {
    page.on('dialog', (dialog) => {
      throw new Error(`It ran: ${dialog.message()}`)
    })
    const all = NAUGHTY.join(' ')
    const words = { v: all, n: 1, by: 'x' }
    const card: Cancellation = {
      ...CARD,
      answers: { ...CARD.answers, name: words },
      notes: { 'documents.contact': words },
      ownServices: { 'own-0001-aaaa': words },
      marks: { 'documents.identity': { v: { said: 'not-applicable', reason: all }, n: 1, by: 'x' } },
      mainland: {
        submission: { v: { on: '2026-11-02', channel: 'online' }, n: 1, by: 'x' },
        receipt: { v: { on: '2026-11-02', reference: all, place: all }, n: 1, by: 'x' },
      },
    }
    await adopt(page, encodeFile([card], ''))
    for (const place of ['', '/documents', '/unbind', '/follow-up']) {
      await typeAddress(page, `#/card/tiny${place}`)
      await expect(page.locator('main')).toContainText('{{7*7}}')
      await expect(page.locator('main')).toContainText('<img src=x onerror=alert(1)>')
      expect(await page.locator('main').locator('img, script, svg[onload]').count()).toBe(0)
    }
  })
})

async function choose(page: Page, buffer: Buffer): Promise<void> {
  await page
    .getByLabel(t.adopt.file)
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer })
}

async function refused(page: Page, bytes: Buffer, problem: string): Promise<void> {
  await choose(page, bytes)
  await unchanged(page, problem)
}

async function refusedText(page: Page, text: string, problem: string): Promise<void> {
  await page.getByLabel(t.adopt.text).fill(text)
  await page.getByRole('button', { name: t.adopt.read }).first().click()
  await unchanged(page, problem)
}

async function unchanged(page: Page, problem: string): Promise<void> {
  await expect(page.getByRole('alert')).toHaveText(problem)
  await expect(page.locator('[data-change]')).toHaveCount(0)
  expect((await storageOf(page))[keyOf('tiny')]).toBe(kept()[keyOf('tiny')])
}

// Every name through which all objects can be reached, in every shape in which it can stand in JSON.
function poisons(): readonly string[] {
  const values = [
    '{"polluted":"yes"}',
    '{"v":{"polluted":"yes"},"n":1,"by":"x"}',
    '[{"polluted":"yes"}]',
    'null',
    '"yes"',
    '1',
  ]
  const names = [
    '__proto__',
    '\\u005f_proto__',
    'constructor',
    'prototype',
    'constructor":{"prototype',
    '__proto__":{"__proto__',
  ]
  return names.flatMap((name) => values.map((value) => `"${name}":${value}${name.includes('{') ? '}' : ''}`))
}
