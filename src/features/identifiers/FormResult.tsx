import { checkIdentifier, type IdentifierKind } from '#domain/identifiers.ts'
import type { Remark } from '#domain/identifiers/remark.ts'
import { useGroup } from '#i18n/group.ts'
import { identifierWords, type IdentifierWords } from '#i18n/identifiers/words.ts'
import { useToday } from '#store/hooks.ts'
import { Points } from '#ui/Points.tsx'
import styles from './identifiers.module.css'

/** What is said of a number's form: what looks wrong and where, never the number itself. */
export function FormResult({ text, chosen }: { text: string; chosen: IdentifierKind | null }) {
  const words = useGroup(identifierWords)
  const { verdict, kind, remarks } = checkIdentifier(text, { chosen, today: useToday() })
  return (
    <section className={styles['result']} data-verdict={verdict} aria-live="polite">
      {verdict !== 'empty' && (
        <>
          <h2 className={styles[verdict]}>{words.titles[verdict]}</h2>
          {kind === null ? (
            <p>{words.unknown}</p>
          ) : (
            <>
              {chosen === null && <p className={styles['quiet']}>{words.takenFor(words.kinds[kind])}</p>}
              <Points>
                {remarks.map((remark) => (
                  <li key={remark.problem}>{wordsFor(remark, kind, words)}</li>
                ))}
              </Points>
            </>
          )}
        </>
      )}
    </section>
  )
}

function wordsFor(remark: Remark, kind: IdentifierKind, { problems, lengths }: IdentifierWords): string {
  const { problem, at, character, count } = remark
  if (problem === 'length') return problems.length(lengths[kind], count ?? 0)
  if (problem === 'character') return problems.character(at ?? 0, character ?? '')
  return problems[problem]
}
