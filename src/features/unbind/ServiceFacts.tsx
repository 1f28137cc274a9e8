import type { Service } from '#domain/guide.ts'
import { formatDate, formatList } from '#i18n/format.ts'
import { useWords } from '#i18n/words.ts'
import { Sentence } from '#parts/Sentence.tsx'
import { SourceLink } from '#parts/SourceLink.tsx'
import { useGuide, useToday } from '#store/hooks.ts'
import styles from './unbind.module.css'

/** What is known of a service: the risk, the way to change the number, what to do when it is too late, and how sure we are. */
export function ServiceFacts({ service, isDead }: { service: Service; isDead: boolean }) {
  const { t, locale } = useWords()
  const guide = useGuide()
  const isStale = useToday() > service.reviewBy
  const dependsOn = guide.services.filter((each) => service.dependsOn.includes(each.id))
  const checked = formatDate(locale, service.checkedOn)
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
            <Sentence>{service.nextHolder}</Sentence>
          </dd>
        </div>
        <div>
          <dt>{t.unbind.path}</dt>
          <dd>
            <Sentence>{service.path}</Sentence>{' '}
            <span className={styles['quiet']}>{t.unbind.pathMayDiffer}</span>
          </dd>
        </div>
        {/* With a dead number the row itself says it, above. */}
        {!isDead && (
          <div>
            <dt>{t.unbind.ifDead}</dt>
            <dd>
              <Sentence>{service.ifDead}</Sentence>
            </dd>
          </div>
        )}
      </dl>
      <p className={styles['quiet']}>
        <strong>{t.claim.marks[service.mark]}</strong> {isStale && t.claim.stale}{' '}
        <Sentence>
          {service.source === null
            ? t.claim.checked(checked)
            : t.claim.source({ title: service.source.title, year: service.source.year, checked })}
        </Sentence>{' '}
        {service.source !== null && service.source.url !== null && <SourceLink url={service.source.url} />}
      </p>
    </>
  )
}
