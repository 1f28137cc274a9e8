import { useWords } from '#i18n/words.ts'
import { Unseen } from '#ui/Unseen.tsx'

/** The way to a source's own text, in a window of its own so that the place here stays; said to those who listen. */
export function SourceLink({ url }: { url: string }) {
  const { t } = useWords()
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {t.claim.link(new URL(url).host)}
      <Unseen> {t.claim.newWindow}</Unseen>
    </a>
  )
}
