import { expect, press, typeAddress, withAnyCount } from '#e2e/person.ts'
import { kept, leave, personalCard, test } from '#e2e/failures/ground.ts'
import { zhCN as calendar } from '#i18n/calendar/zhCN.ts'
import { readFile } from 'node:fs/promises'

const WAITING = personalCard({
  mainland: { submission: { channel: 'online', on: '2026-11-10' }, promisedBy: '2026-12-08' },
})

for (const timezoneId of ['Asia/Hong_Kong', 'America/Los_Angeles', 'UTC']) {
  test.describe(timezoneId, { tag: '@desktop' }, () => {
    test.use({ timezoneId })

    test(`The day in the calendar file is the day on the screen in ${timezoneId} (N7.2, D06)`, async ({
      page,
    }) => {
      // In Los Angeles the day before is not over yet.
      await page.clock.setFixedTime('2026-11-25T03:00:00Z')
      await leave(page, kept(WAITING))
      await typeAddress(page, '#/card/tiny/follow-up')
      await expect(page.getByText(/2026年12月8日/).first()).toBeVisible()
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        press(page.getByRole('button', { name: withAnyCount(calendar.download) })),
      ])
      const text = await readFile(await file.path(), 'utf8')
      expect(text).toContain('DTSTART;VALUE=DATE:20261208\r\nDTEND;VALUE=DATE:20261209\r\n')
    })
  })
}
