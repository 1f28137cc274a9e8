import {
  at,
  beginWith,
  cardOf,
  expect,
  follow,
  PERSONAL,
  press,
  row,
  saveState,
  test,
  typeAddress,
} from './person.ts'
import { storageOf } from './failures/ground.ts'

const TICKED_HERE = ['backup.calls', 'backup.bills']
const TICKED_THERE = ['backup.texts', 'backup.contacts']

test(
  'Ticks made in two tabs are all in both tabs and in storage (T01)',
  { tag: '@desktop' },
  async ({ page: here, context }) => {
    await beginWith(here, PERSONAL)
    const id = cardOf(here)
    await follow(here, 'backup')
    const there = await context.newPage()
    await typeAddress(there, `#/card/${id}/backup`)
    await at(there, 'backup')

    await press(row(here, 'backup.calls').getByRole('checkbox'))
    await press(row(there, 'backup.texts').getByRole('checkbox'))
    await press(row(here, 'backup.bills').getByRole('checkbox'))
    await press(row(there, 'backup.contacts').getByRole('checkbox'))

    for (const page of [here, there]) {
      for (const item of [...TICKED_HERE, ...TICKED_THERE]) {
        await expect(row(page, item)).toHaveAttribute('data-status', 'done')
      }
      await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
    }
    const kept = Object.entries(await storageOf(here)).find(([key]) => key.endsWith(id))?.[1] ?? ''
    for (const item of [...TICKED_HERE, ...TICKED_THERE])
      expect(kept).toContain(`"${item}":{"v":{"said":"done"}`)

    await test.step('after a reload nothing is missing', async () => {
      await here.reload()
      for (const item of [...TICKED_HERE, ...TICKED_THERE]) {
        await expect(row(here, item)).toHaveAttribute('data-status', 'done')
      }
    })
  },
)
