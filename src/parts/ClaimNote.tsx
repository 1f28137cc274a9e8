import type { Claim } from '#domain/guide.ts'
import { useWords } from '#i18n/words.ts'
import { useToday } from '#store/hooks.ts'
import styles from './ClaimNote.module.css'
import { Origin } from './Origin.tsx'
import { Sentence } from './Sentence.tsx'
import { SourceLink } from './SourceLink.tsx'

/** A statement with what it rests on: mark, source, year, day of checking, and whether it may have aged. */
export function ClaimNote({ claim }: { claim: Claim }) {
  const { t } = useWords()
  const isStale = useToday() > claim.reviewBy
  const { source } = claim
  return (
    <div className={styles['claim']}>
      <p>
        <Sentence>{claim.text}</Sentence>
      </p>
      <p className={styles['source']}>
        <span className={`${styles['mark']} ${styles[claim.mark]}`}>{t.claim.marks[claim.mark]}</span>{' '}
        {isStale && <span className={styles['stale']}>{t.claim.stale}</span>} <Origin backing={claim} />{' '}
        {source !== null && source.url !== null && <SourceLink url={source.url} />}
      </p>
    </div>
  )
}
