import { aboutWords } from '#i18n/about/words.ts'
import { useGroup } from '#i18n/group.ts'
import { trustWords } from '#i18n/trust/words.ts'
import { Heading } from '#parts/Heading.tsx'
import { ShareApp } from '#parts/ShareApp.tsx'
import { useGuide } from '#store/hooks.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Points } from '#ui/Points.tsx'
import styles from './about.module.css'
import { OperatorFacts } from './OperatorFacts.tsx'

// Written by the build (vite.config.ts).
const LICENCES = './licences.txt'

/** What this is, what becomes of what is typed, and where the statements come from. */
export function AboutScreen() {
  const words = useGroup(aboutWords)
  const trust = useGroup(trustWords)
  const guide = useGuide()
  return (
    <div className={styles['screen']}>
      <Heading>{words.heading}</Heading>
      <section>
        <h2>{words.whatTitle}</h2>
        <p>{words.what}</p>
      </section>
      <section>
        <h2>{trust.whoTitle}</h2>
        <p>{trust.who}</p>
      </section>
      <section>
        <h2>{trust.checkTitle}</h2>
        <Points>
          {trust.check.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </Points>
      </section>
      <section>
        <h2>{words.privacyTitle}</h2>
        <Points>
          {words.privacy.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </Points>
      </section>
      <section>
        <h2>{words.safetyTitle}</h2>
        <p>{words.safety}</p>
      </section>
      <section>
        <h2>{words.factsTitle}</h2>
        <p>{words.facts}</p>
        {guide.operators.map((operator) => (
          <Disclosure key={operator.id} summary={operator.name} startsOpen={false}>
            <OperatorFacts operator={operator} />
          </Disclosure>
        ))}
      </section>
      <ShareApp />
      <p>
        <a href={LICENCES}>{words.licences}</a>
      </p>
    </div>
  )
}
