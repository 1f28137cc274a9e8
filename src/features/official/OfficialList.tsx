import type { Operator } from '#domain/guide.ts'
import { formatList } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import { officialWords } from '#i18n/official/words.ts'
import { useWords } from '#i18n/words.ts'
import { Origin } from '#parts/Origin.tsx'
import { Sentence } from '#parts/Sentence.tsx'
import { useGuide } from '#store/hooks.ts'
import { hotlineText } from './hotlineText.ts'
import { ListDate } from './ListDate.tsx'
import styles from './official.module.css'

/** Every domain and hotline on the list, by operator, each with where it is from; what nobody confirmed stands apart. */
export function OfficialList() {
  const { operators } = useGuide()
  return (
    <>
      <ListDate />
      <ul className={styles['operators']}>
        {operators
          .filter(({ domains, hotlines }) => domains.length + hotlines.length > 0)
          .map((operator) => (
            <OperatorChannels key={operator.id} operator={operator} />
          ))}
      </ul>
    </>
  )
}

function OperatorChannels({ operator }: { operator: Operator }) {
  const words = useGroup(officialWords)
  const { locale } = useWords()
  const channels = [
    ...operator.domains.map((domain) => ({ ...domain, text: domain.name })),
    ...operator.hotlines.map((hotline) => ({ ...hotline, text: hotlineText(hotline) })),
  ]
  const confirmed = channels.filter(({ mark }) => mark !== 'unverified')
  const others = channels.filter(({ mark }) => mark === 'unverified')
  return (
    <li>
      <h3>
        <Sentence>{operator.name}</Sentence>
      </h3>
      {confirmed.length > 0 && (
        <ul className={styles['channels']}>
          {confirmed.map((channel) => (
            <li key={channel.text}>
              <span className={styles['channel']}>{channel.text}</span>{' '}
              {channel.source !== null && (
                <span className={styles['quiet']}>
                  <Origin backing={channel} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <p className={styles['quiet']}>
          {words.unconfirmed(
            formatList(
              locale,
              // A number in groups stays on one line.
              others.map(({ text }) => text.replaceAll(' ', '\u00A0')),
            ),
          )}
        </p>
      )}
    </li>
  )
}
