import { formatDate } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import { officialWords } from '#i18n/official/words.ts'
import { useWords } from '#i18n/words.ts'
import { useGuide, useToday } from '#store/hooks.ts'
import styles from './official.module.css'

/** When the list was last looked at, and whether that is too long ago. */
export function ListDate() {
  const words = useGroup(officialWords)
  const { locale } = useWords()
  const today = useToday()
  const all = useGuide().operators.flatMap(({ domains, hotlines }) => [...domains, ...hotlines])
  const oldest = all.map(({ checkedOn }) => checkedOn).toSorted()[0]
  return (
    <p className={styles['quiet']}>
      {oldest !== undefined && words.listDate(formatDate(locale, oldest))}{' '}
      {all.some(({ reviewBy }) => today > reviewBy) && (
        <strong className={styles['stale']}>{words.listStale}</strong>
      )}
    </p>
  )
}
