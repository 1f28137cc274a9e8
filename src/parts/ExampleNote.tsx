import { EXAMPLE_CARD } from '#domain/example.ts'
import { exampleWords } from '#i18n/example/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { deleteCard } from '#store/actions.ts'
import { Button } from '#ui/Button.tsx'
import styles from './ExampleNote.module.css'
import { goTo } from './goTo.ts'

/** Says on every screen of the example that it is one, with the way out of it. */
export function ExampleNote() {
  const { t } = useWords()
  const words = useGroup(exampleWords)
  return (
    <aside className={styles['note']} data-example="">
      <p>
        <strong>{words.title}</strong> {words.text}
      </p>
      <Button
        look="secondary"
        onClick={() => {
          deleteCard(EXAMPLE_CARD, t.card.example)
          goTo({ screen: 'home' })
        }}
      >
        {words.remove}
      </Button>
    </aside>
  )
}
