import { useGroup } from '#i18n/group.ts'
import { keyWords } from '#i18n/keys/words.ts'
import { KeyList } from '#parts/KeyList.tsx'

/** The keys that lead about, listed and to be turned off. */
export function KeysPart() {
  const words = useGroup(keyWords)
  return (
    <section>
      <h2>{words.heading}</h2>
      <KeyList />
    </section>
  )
}
