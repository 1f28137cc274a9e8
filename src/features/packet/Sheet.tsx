import type { Cancellation } from '#domain/cancellation.ts'
import { legsOf } from '#domain/legs.ts'
import { LOCALES } from '#domain/locale.ts'
import { identitiesFor, signaturesFor } from '#domain/signatures.ts'
import { staffSentencesFor } from '#domain/staffSentences.ts'
import { useGroupInEveryLanguage } from '#i18n/everyLanguage.ts'
import { formatDate } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import { packetWords } from '#i18n/packet/words.ts'
import { useWords } from '#i18n/words.ts'
import { cardNameOf } from '#parts/cardName.ts'
import { Sentence } from '#parts/Sentence.tsx'
import { useGuide, useToday } from '#store/hooks.ts'
import { belowHeading, papersFor, questionsFor } from './lists.ts'
import styles from './Sheet.module.css'

const PER_NUMBER = ['number', 'reference', 'staff', 'date', 'effective'] as const

/** The page itself, as it is printed: everything written out, blanks for what is only ever written by hand. */
export function Sheet({ card }: { card: Cancellation }) {
  const { t, locale } = useWords()
  const words = useGroup(packetWords)
  const guide = useGuide()
  const today = useToday()
  const questions = questionsFor(guide, card)
  return (
    <article className={styles['sheet']} aria-label={words.sheet} data-sheet="">
      <header className={styles['head']}>
        <h2>{words.sheetTitle}</h2>
        <p>
          <bdi>{words.card({ title: cardNameOf(card, t), date: formatDate(locale, today) })}</bdi>
        </p>
      </header>
      <div className={styles['lists']}>
        <section>
          <h3>{words.bring}</h3>
          <ul className={styles['boxes']}>
            {papersFor(guide, card).map((item) => (
              <li key={item.id}>
                <Sentence>{item.title}</Sentence>{' '}
                {item.form !== null && <small>{t.item.forms[item.form]}</small>}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{words.ask}</h3>
          {questions.length === 0 ? (
            <p>{words.nothingToAsk}</p>
          ) : (
            <ul className={styles['boxes']}>
              {questions.map((question) => (
                <li key={question}>
                  <Sentence>{belowHeading(question, words.asking)}</Sentence>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
      <section>
        <h3>{words.say}</h3>
        <Sayings card={card} />
      </section>
      <section>
        <h3>{words.fill}</h3>
        <Blanks card={card} />
        <p className={styles['keep']}>{words.keep}</p>
      </section>
    </article>
  )
}

function Sayings({ card }: { card: Cancellation }) {
  const every = useGroupInEveryLanguage(packetWords)
  return (
    <ul className={styles['sayings']}>
      {staffSentencesFor(card).map((sentence) => (
        <li key={sentence}>
          {LOCALES.map((locale) => (
            <p key={locale} lang={locale}>
              {every[locale].sentences[sentence]}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}

function Blanks({ card }: { card: Cancellation }) {
  const { t } = useWords()
  const words = useGroup(packetWords)
  const legs = legsOf(card)
  return (
    <div className={styles['blanks']}>
      {(legs.length === 0 ? [null] : legs).map((leg) => (
        <dl key={leg} className={legs.length < 2 ? styles['alone'] : undefined}>
          {PER_NUMBER.map((blank) => (
            <Blank
              key={blank}
              label={blank === 'number' && leg !== null ? t.legs[leg] : words.blanks[blank]}
            />
          ))}
        </dl>
      ))}
      <dl className={styles['common']}>
        {identitiesFor(card).map((identity) => (
          <Blank key={identity} label={words.identities[identity]} />
        ))}
        {signaturesFor(card).map((signature) => (
          <Blank key={signature} label={words.signatures[signature]} />
        ))}
        <Blank label={words.shopSigns} />
      </dl>
    </div>
  )
}

function Blank({ label }: { label: string }) {
  return (
    <div className={styles['blank']}>
      <dt>{label}</dt>
      <dd className={styles['rule']} />
    </div>
  )
}
