import { useGroup } from '#i18n/group.ts'
import { inventoryWords } from '#i18n/inventory/words.ts'
import { useWords } from '#i18n/words.ts'
import { Chips } from '#ui/Chips.tsx'
import { Field } from '#ui/Field.tsx'
import { memo } from 'react'
import type { Narrowing } from './shownServices.ts'
import styles from './unbind.module.css'

const REGIONS = ['all', 'mainland', 'hongkong', 'global'] as const satisfies readonly Narrowing['region'][]

export type Shown = 'all' | 'open'

/** Narrows the inventory to what is left, to where it is from, or to what a word finds; drawn again only when one of these changes. */
export const Filter = memo(function Filter({
  shown,
  region,
  search,
  onShow,
  onRegion,
  onSearch,
}: {
  shown: Shown
  region: Narrowing['region']
  search: string
  onShow: (shown: Shown) => void
  onRegion: (region: Narrowing['region']) => void
  onSearch: (search: string) => void
}) {
  const { t } = useWords()
  return (
    <search className={styles['filter']}>
      <Word search={search} onSearch={onSearch} />
      <Chips<Shown>
        label={t.unbind.filter}
        heading={null}
        options={[
          { value: 'all', label: t.unbind.filterAll },
          { value: 'open', label: t.unbind.filterOpen },
        ]}
        value={shown}
        unset={null}
        error={null}
        onChoose={onShow}
      />
      <Regions region={region} onRegion={onRegion} />
    </search>
  )
})

// A letter typed changes only the first of these.
const Word = memo(function Word({
  search,
  onSearch,
}: {
  search: string
  onSearch: (search: string) => void
}) {
  const { t } = useWords()
  return (
    <Field
      label={t.unbind.search}
      hint={t.unbind.searchHint}
      error={null}
      type="search"
      value={search}
      autoComplete="off"
      onChange={(event) => onSearch(event.target.value)}
    />
  )
})

const Regions = memo(function Regions({
  region,
  onRegion,
}: {
  region: Narrowing['region']
  onRegion: (region: Narrowing['region']) => void
}) {
  const words = useGroup(inventoryWords)
  return (
    <Chips
      label={words.region}
      heading={null}
      options={REGIONS.map((value) => ({ value, label: words.regions[value] }))}
      value={region}
      unset={null}
      error={null}
      onChoose={onRegion}
    />
  )
})
