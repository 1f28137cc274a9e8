import { checkOfficial } from '#domain/official.ts'
import { officialListOf } from '#domain/official/list.ts'
import { useGroup } from '#i18n/group.ts'
import { officialWords } from '#i18n/official/words.ts'
import { useGuide } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { memo, useState } from 'react'
import { FindingNote } from './FindingNote.tsx'
import { ListDate } from './ListDate.tsx'
import styles from './official.module.css'

const AT_ONCE = 20

/** The verdict on a text and on each thing found in it. */
// Drawn again only when the text it compares has changed, which lags behind the one being typed.
export const CheckResult = memo(function CheckResult({ text }: { text: string }) {
  const words = useGroup(officialWords)
  const { operators } = useGuide()
  const { verdict, findings, isWhole } = checkOfficial(text, officialListOf(operators))
  return (
    <section className={styles['result']} data-verdict={verdict ?? ''} aria-live="polite">
      {verdict !== null && (
        <>
          <h2>{findings.length === 0 ? words.nothingTitle : words.titles[verdict]}</h2>
          <p>{findings.length === 0 ? words.nothing : words.advice[verdict]}</p>
          {!isWhole && <p className={styles['stale']}>{words.partly}</p>}
          {findings.length > 1 && <p className={styles['quiet']}>{words.found(findings.length)}</p>}
          <Findings key={text} findings={findings} />
          <ListDate />
        </>
      )}
    </section>
  )
})

function Findings({ findings }: { findings: ReturnType<typeof checkOfficial>['findings'] }) {
  const words = useGroup(officialWords)
  const [shown, setShown] = useState(AT_ONCE)
  const rest = findings.length - shown
  return (
    <>
      <ul className={styles['findings']}>
        {findings.slice(0, shown).map((finding, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- Those of one text keep their places, and two may look alike once shortened.
          <FindingNote key={place} finding={finding} />
        ))}
      </ul>
      {rest > 0 && (
        <p>
          <Button look="secondary" onClick={() => setShown(shown + AT_ONCE * 5)}>
            {words.more(rest)}
          </Button>
        </p>
      )}
    </>
  )
}
