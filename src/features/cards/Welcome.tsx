import { hashFor } from '#domain/address.ts'
import { useFirstWords } from '#i18n/context.ts'
import { ActBar } from '#parts/ActBar.tsx'
import { Heading } from '#parts/Heading.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { begin } from './begin.ts'
import { LinePicture } from './LinePicture.tsx'
import styles from './cards.module.css'

/** The first visit: what this is, that nothing leaves the device, and where to start. */
export function Welcome() {
  const { t } = useFirstWords()
  return (
    <div className={styles['welcome']}>
      <div className={styles['intro']}>
        <Heading>{t.home.heading}</Heading>
        <p className={styles['lead']}>{t.home.lead}</p>
        <ul className={styles['points']}>
          {t.home.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </div>
      <LinePicture />
      <section className={styles['privacy']}>
        <h2>{t.home.privacyTitle}</h2>
        <p>{t.app.promise}</p>
        <p className={styles['evicted']}>
          {t.home.evictedHint} <a href={hashFor({ screen: 'settings' })}>{t.home.toImport}</a>
        </p>
      </section>
      <ActBar>
        <Button look="primary" onClick={begin}>
          {t.home.start}
        </Button>
        <ButtonLink look="quiet" href={hashFor({ screen: 'example' })}>
          {t.home.example}
        </ButtonLink>
      </ActBar>
    </div>
  )
}
