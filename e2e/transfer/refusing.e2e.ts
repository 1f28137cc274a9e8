import { kept, leave, storageOf } from '#e2e/failures/ground.ts'
import { expect, press, test, typeAddress } from '#e2e/person.ts'
import { zhCN as words } from '#i18n/transfer/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { base64UrlOf } from '#snapshot/base64Url.ts'
import { checksumOf } from '#snapshot/checksum.ts'
import { deflated } from '#snapshot/inflate.ts'
import { encodeLink } from '#snapshot/link.ts'
import { hashOf, OTHER, WORDY } from './ground.ts'

test(
  '[N13] A link that is not wanted changes nothing and leaves the address',
  { tag: '@desktop' },
  async ({ page }) => {
    await leave(page, kept(WORDY))
    const before = await storageOf(page)
    await typeAddress(page, await hashOf(OTHER))
    await press(page.getByRole('button', { name: t.adopt.cancel }))
    await expect(page.getByText(words.left)).toBeFocused()
    expect(page.url()).toMatch(/#\/transfer$/)
    expect((await storageOf(page))['xiaoka.card.tiny']).toBe(before['xiaoka.card.tiny'])
    expect((await storageOf(page))['xiaoka.card.other']).toBeUndefined()
  },
)

test(
  '[Q02, Q03, Q05, Q08] What is damaged, foreign, newer or a bomb is refused in a sentence of ours, and nothing changes',
  { tag: '@desktop' },
  async ({ page }) => {
    test.slow()
    const payload = await encodeLink([WORDY])
    const cases: [string, string, string][] = [
      ['Q02', 'https%3A%2F%2Fexample.org', words.problems['not-ours']],
      ['Q03', payload.slice(0, -5), words.problems.damaged],
      [
        'Q03',
        `${payload.slice(0, 40)}${payload[40] === 'a' ? 'b' : 'a'}${payload.slice(41)}`,
        words.problems.damaged,
      ],
      ['Q03', await packing('[2,5]'), words.problems.damaged],
      ['Q05', await packing('0'.repeat(50_000_000)), words.problems['too-large']],
      ['Q08', await packing('[3,["one",1,1,"2026-11-01",[],{}]]'), words.problems.newer],
      ['Q08', 'xk2.00000000.abc', words.problems.newer],
      ['S07', await packing('[2,["__proto__",1,1,"2026-11-01",[],{"marks":[]}]]'), words.problems.damaged],
      ['Q03', '%E0%A4%A', words.problems['not-ours']],
    ]
    await leave(page, kept(WORDY))
    const before = (await storageOf(page))['xiaoka.card.tiny']
    for (const [id, wrong, problem] of cases) {
      await test.step(`${id} ${wrong.slice(0, 30)}`, async () => {
        await typeAddress(page, `#/transfer?d=${wrong}`)
        await expect(page.getByRole('alert')).toHaveText(problem)
        await expect(page.locator('body')).not.toContainText('Failed to fetch')
        await page.getByRole('button', { name: words.dismiss }).click()
        await expect(page.getByRole('alert')).toHaveCount(0)
        expect((await storageOf(page))['xiaoka.card.tiny']).toBe(before)
      })
    }
  },
)

async function packing(text: string): Promise<string> {
  const body = base64UrlOf(await deflated(text))
  return `xk1.${checksumOf(body)}.${body}`
}
