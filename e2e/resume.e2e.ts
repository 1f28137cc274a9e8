import {
  arrive,
  at,
  begin,
  answer,
  expect,
  follow,
  PERSONAL,
  press,
  primary,
  row,
  saveState,
  test,
  watch,
  wordsOn,
} from './person.ts'
import { openProfile } from './profile.ts'

test(
  'Who closes the browser and opens it again stands where they stood, with the next thing named (S12)',
  { tag: '@phone' },
  async () => {
    const profile = test.info().outputPath('profile')
    const evening = await openProfile(profile)
    const troubles = watch(evening)
    const page = evening.pages()[0] ?? (await evening.newPage())
    await begin(page)
    await answer(page, PERSONAL)
    await at(page, 'line')
    await follow(page, 'documents')
    await press(row(page, 'documents.identity').getByRole('checkbox'))
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
    const place = page.url()
    await evening.close()

    const morning = await openProfile(profile)
    const later = watch(morning)
    const again = morning.pages()[0] ?? (await morning.newPage())
    await arrive(again)
    await at(again, 'documents')
    expect(again.url()).toBe(place)
    await expect(row(again, 'documents.identity')).toHaveAttribute('data-status', 'done')
    await expect(row(again, 'documents.contact')).toHaveAttribute('data-status', 'todo')

    const { save, line, next, stations } = await wordsOn(again)
    await expect(saveState(again)).toHaveAttribute('data-save', 'saved')
    await expect(saveState(again)).toHaveText(new RegExp(`^${save.saved}·.*\\d\\d:\\d\\d$`))
    await follow(again, 'line')
    const named = row(again, 'documents.card-number')
    await expect(primary(again)).toContainText(line.next(next.settle(stations.documents, '')))
    await press(primary(again))
    await expect(named.getByRole('checkbox')).toBeFocused()
    await morning.close()
    expect([...troubles, ...later]).toEqual([])
  },
)
