import { useWords } from '#i18n/words.ts'
import { Chips } from '#ui/Chips.tsx'
import { Field } from '#ui/Field.tsx'
import styles from './unbind.module.css'

export type Shown = 'all' | 'open'

/** Narrows the inventory to what is left, or to what a word finds. */
export function Filter({
  shown,
  search,
  onShow,
  onSearch,
}: {
  shown: Shown
  search: string
  onShow: (shown: Shown) => void
  onSearch: (search: string) => void
}) {
  const { t } = useWords()
  return (
    <search className={styles['filter']}>
      <Field
        label={t.unbind.search}
        hint={t.unbind.searchHint}
        error={null}
        type="search"
        value={search}
        autoComplete="off"
        onChange={(event) => onSearch(event.target.value)}
      />
      <Chips<Shown>
        legend={t.unbind.filter}
        options={[
          { value: 'all', label: t.unbind.filterAll },
          { value: 'open', label: t.unbind.filterOpen },
        ]}
        value={shown}
        unset={null}
        onChoose={onShow}
      />
    </search>
  )
}
