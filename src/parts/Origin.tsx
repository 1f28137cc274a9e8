import type { Backing } from '#domain/guide.ts'
import { formatDate } from '#i18n/format.ts'
import { useWords } from '#i18n/words.ts'
import styles from './Origin.module.css'
import { Sentence } from './Sentence.tsx'

/** Where a statement is from and when that was checked; no line ends within the day. */
export function Origin({
  backing: { source, checkedOn },
}: {
  backing: Pick<Backing, 'source' | 'checkedOn'>
}) {
  const { t, locale } = useWords()
  const checked = formatDate(locale, checkedOn)
  const said =
    source === null
      ? t.claim.checked(checked)
      : t.claim.source({
          title: source.title.includes(`${source.year}`) ? source.title : t.claim.inYear(source),
          checked,
        })
  const at = said.lastIndexOf(checked)
  return (
    <>
      <Sentence>{said.slice(0, at)}</Sentence>
      <span className={styles['day']}>{checked}</span>
      <Sentence>{said.slice(at + checked.length)}</Sentence>
    </>
  )
}
