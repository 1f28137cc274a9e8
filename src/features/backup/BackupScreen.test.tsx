import { howFor } from '#domain/how.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { CANCELLING_ALL_KNOWN } from '#testing/cards.ts'
import { guide, showCard } from '#testing/show.tsx'
import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BackupScreen } from './BackupScreen.tsx'

const CARD = cardSaying({ answers: CANCELLING_ALL_KNOWN })

describe('what to back up', () => {
  it.each(['backup.calls', 'backup.texts', 'backup.contacts', 'backup.bills'])(
    '[S4] has %s, with why and with how',
    async (id) => {
      const row = await openRow(id)
      const item = guide.items.find((each) => each.id === id)
      const how = item === undefined ? [] : howFor(item, CARD, null)
      expect(how.length).toBeGreaterThan(1)
      for (const step of how) expect(within(row).getByText(step)).toBeVisible()
      expect(within(row).getByRole('checkbox')).toHaveAccessibleDescription(
        expect.stringContaining(item?.why ?? 'none'),
      )
    },
  )

  it('[S4] [N14] says how many months of calls to take, and on what that rests', async () => {
    const row = await openRow('backup.calls')
    expect(within(row).getByText(/最近 6 个月/)).toBeVisible()
    expect(within(row).getByText(/只留 5 个月/)).toBeVisible()
    expect(within(row).getByText(/来源：.*中国移动/)).toBeVisible()
  })
})

async function openRow(id: string): Promise<HTMLElement> {
  const user = await showCard(CARD, (each) => <BackupScreen card={each} item={null} />)
  const row = document.querySelector<HTMLElement>(`[data-item="${id}"]`)
  if (row === null) throw new Error(`There is no ${id}.`)
  await user.click(within(row).getByText(t.item.more))
  await within(row).findAllByRole('listitem')
  return row
}
