import type { Finding, Reason } from '#domain/official.ts'
import { useGroup } from '#i18n/group.ts'
import { officialWords, type OfficialWords } from '#i18n/official/words.ts'
import { Sentence } from '#parts/Sentence.tsx'
import { useGuide } from '#store/hooks.ts'
import { Points } from '#ui/Points.tsx'
import styles from './official.module.css'

/** One thing that was found: its verdict, whose it is, which part of it decides, and why. Never a link. */
export function FindingNote({ finding }: { finding: Finding }) {
  const words = useGroup(officialWords)
  const { operators } = useGuide()
  const operator = operators.find(({ id }) => id === finding.operator)
  const isConfirmed = !finding.reasons.includes('unconfirmed')
  return (
    <li className={styles['finding']} data-finding={finding.verdict}>
      <p className={styles['head']}>
        <strong className={`${styles['mark']} ${styles[finding.verdict]}`}>
          {words.verdicts[finding.verdict]}
        </strong>{' '}
        <bdi className={styles['shown']} translate="no">
          {finding.shown}
        </bdi>
      </p>
      {operator !== undefined && (
        <p>
          <Sentence>{(isConfirmed ? words.belongsTo : words.saidToBe)(operator.name)}</Sentence>
        </p>
      )}
      {finding.host !== null && <HostNote host={finding.host} />}
      {finding.reasons.length > 0 && (
        <Points>
          {finding.reasons.map((reason) => (
            <li key={reason}>{wordsFor(reason, finding.like, words)}</li>
          ))}
        </Points>
      )}
    </li>
  )
}

function HostNote({ host: { text, deciding } }: { host: NonNullable<Finding['host']> }) {
  const words = useGroup(officialWords)
  const front = text.endsWith(deciding) ? text.slice(0, text.length - deciding.length) : ''
  return (
    <p className={styles['quiet']}>
      {words.opens}{' '}
      <bdi className={styles['host']} translate="no">
        {front}
        <strong>{front === '' ? text : deciding}</strong>
      </bdi>
      <br />
      {words.decides(deciding)}
    </p>
  )
}

function wordsFor(reason: Reason, like: string | null, { reasons, alike }: OfficialWords): string {
  return isAlike(reason) ? alike[reason](like ?? '') : reasons[reason]
}

function isAlike(reason: Reason): reason is keyof OfficialWords['alike'] & Reason {
  return ['look-alike', 'letters', 'other-country', 'contains-hotline'].includes(reason)
}
