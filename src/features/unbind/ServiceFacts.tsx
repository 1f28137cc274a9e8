import type { Service } from '#domain/guide.ts'
import { formatList } from '#i18n/format.ts'
import { useWords } from '#i18n/words.ts'
import { Origin } from '#parts/Origin.tsx'
import { Sentence } from '#parts/Sentence.tsx'
import { SourceLink } from '#parts/SourceLink.tsx'
import { useGuide, useToday } from '#store/hooks.ts'
import { useServiceGuide } from '#store/serviceGuide.ts'
import styles from './unbind.module.css'

/** What is known of a service: the risk, the way to change the number, what to do when it is too late, and how sure we are. */
export function ServiceFacts({ service, isDead }: { service: Service; isDead: boolean }) {
  const { t, locale } = useWords()
  const guide = useGuide()
  const advice = useServiceGuide().advice[service.id]
  const today = useToday()
  const dependsOn = guide.services.filter((each) => service.dependsOn.includes(each.id))
  if (advice === undefined) return null
  const { source } = advice
  return (
    <>
      <dl className={styles['facts']}>
        {dependsOn.length > 0 && (
          <div>
            <dt>{t.unbind.dependsOnTitle}</dt>
            <dd>
              {formatList(
                locale,
                dependsOn.map((each) => each.name),
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{t.unbind.nextHolder}</dt>
          <dd>
            <Sentence>{advice.nextHolder}</Sentence>
          </dd>
        </div>
        <div>
          <dt>{t.unbind.path}</dt>
          <dd>
            <Sentence>{advice.path}</Sentence>{' '}
            <span className={styles['quiet']}>{t.unbind.pathMayDiffer}</span>
          </dd>
        </div>
        {/* With a dead number the row itself says it, above. */}
        {!isDead && (
          <div>
            <dt>{t.unbind.ifDead}</dt>
            <dd>
              <Sentence>{advice.ifDead}</Sentence>
            </dd>
          </div>
        )}
      </dl>
      <p className={styles['quiet']}>
        <strong>{t.claim.marks[advice.mark]}</strong> {today > advice.reviewBy && t.claim.stale}{' '}
        <Origin backing={advice} />{' '}
        {source !== null && source.url !== null && <SourceLink url={source.url} />}
      </p>
    </>
  )
}
