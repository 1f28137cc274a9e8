import { useWords } from '#i18n/words.ts'
import { ClaimNote } from '#parts/ClaimNote.tsx'
import { Heading } from '#parts/ScreenHead.tsx'
import { useGuide } from '#store/hooks.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from './about.module.css'

/** What this is, what becomes of what is typed, and where the statements come from. */
export function AboutScreen() {
  const { t } = useWords()
  const guide = useGuide()
  return (
    <div className={styles['screen']}>
      <Heading>{t.about.heading}</Heading>
      <section>
        <h2>{t.about.whatTitle}</h2>
        <p>{t.about.what}</p>
      </section>
      <section>
        <h2>{t.about.privacyTitle}</h2>
        <ul className={styles['points']}>
          {t.about.privacy.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t.about.safetyTitle}</h2>
        <p>{t.about.safety}</p>
      </section>
      <section>
        <h2>{t.about.factsTitle}</h2>
        <p>{t.about.facts}</p>
        {guide.operators.map((operator) => (
          <Disclosure key={operator.id} summary={operator.name} startsOpen={false}>
            {operator.claims.map((claim) => (
              <ClaimNote key={claim.text} claim={claim} />
            ))}
          </Disclosure>
        ))}
      </section>
    </div>
  )
}
