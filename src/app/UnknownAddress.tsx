import { hashFor } from '#domain/address.ts'
import { useWords } from '#i18n/words.ts'
import { Heading } from '#parts/Heading.tsx'
import { ButtonLink } from '#ui/Button.tsx'

/** Says that an address names no screen, and leads home. */
export function UnknownAddress() {
  const { t } = useWords()
  return (
    <>
      <Heading>{t.unknownAddress.title}</Heading>
      <p>{t.unknownAddress.text}</p>
      <p>
        <ButtonLink look="primary" href={hashFor({ screen: 'home' })}>
          {t.unknownAddress.home}
        </ButtonLink>
      </p>
    </>
  )
}
