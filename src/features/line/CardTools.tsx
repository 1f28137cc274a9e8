import { hashFor } from '#domain/address.ts'
import { isExample } from '#domain/example.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { LONGEST_NAME, textProblemOf } from '#domain/text.ts'
import { useGroup } from '#i18n/group.ts'
import { printoutWords } from '#i18n/printout/words.ts'
import { useWords } from '#i18n/words.ts'
import { cardNameOf } from '#parts/cardName.ts'
import { goTo } from '#parts/goTo.ts'
import { useDraft } from '#parts/useDraft.ts'
import { deleteCard, nameCard } from '#store/actions.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Field } from '#ui/Field.tsx'
import { Form } from '#ui/Form.tsx'
import { useState } from 'react'
import styles from './line.module.css'

/** Naming and deleting a card, and looking at the decision again. */
export function CardTools({ card }: { card: Cancellation }) {
  const { t } = useWords()
  const printout = useGroup(printoutWords)
  const [name, setName] = useDraft(card.answers.name?.v ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <Disclosure summary={t.line.manage} startsOpen={false}>
      {!isExample(card) && (
        <Form
          className={styles['tools']}
          onSubmit={() => {
            const found = textProblemOf(name, LONGEST_NAME)
            setProblem(
              found === 'too-long' ? t.card.nameTooLong(LONGEST_NAME) : found && t.errors.text[found],
            )
            if (found === null) nameCard(card.id, name)
          }}
        >
          <Field
            label={t.card.name}
            hint={t.card.nameHint(LONGEST_NAME)}
            error={problem}
            value={name}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
          <Button look="secondary" type="submit">
            {t.card.saveName}
          </Button>
        </Form>
      )}
      <p>
        <a href={hashFor({ screen: 'print', card: card.id, item: null })}>{printout.title}</a>
      </p>
      <p>
        <a href={hashFor({ screen: 'decide', card: card.id, item: null })}>{t.line.reconsider}</a>
      </p>
      <div className={styles['deletion']}>
        <Button
          look="quiet"
          onClick={() => {
            deleteCard(card.id, cardNameOf(card, t))
            goTo({ screen: 'home' })
          }}
        >
          {t.card.delete}
        </Button>
        <p>{t.card.deleteHint}</p>
      </div>
    </Disclosure>
  )
}
