import { hashFor } from '#domain/address.ts'
import { withoutExample } from '#domain/ownCards.ts'
import { isThere, type CancellationId } from '#domain/cancellation.ts'
import { useGroup } from '#i18n/group.ts'
import { transferWords } from '#i18n/transfer/words.ts'
import { useWords } from '#i18n/words.ts'
import { cardNameOf } from '#parts/cardName.ts'
import { useCards } from '#store/hooks.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { useId, useState } from 'react'
import { LinkToTake } from './LinkToTake.tsx'
import styles from './transfer.module.css'

const ALL = 'all'

/** Chooses what goes into the link: one card or all, with or without the person's own words. */
export function SendPart() {
  const { t } = useWords()
  const words = useGroup(transferWords)
  const id = useId()
  const all = withoutExample(Object.values(useCards()))
    .filter(isThere)
    .toSorted((a, b) => a.ordinal - b.ordinal)
  const [chosen, setChosen] = useState<CancellationId>(ALL)
  const [isWithTexts, setIsWithTexts] = useState(false)
  const cards = all.some((card) => card.id === chosen) ? all.filter((card) => card.id === chosen) : all
  if (all.length === 0) {
    return (
      <section className={styles['part']}>
        <h2>{words.send}</h2>
        <p>{words.nothing}</p>
        <p>
          <a href={hashFor({ screen: 'home' })}>{words.start}</a>
        </p>
      </section>
    )
  }
  return (
    <section className={styles['part']}>
      <h2>{words.send}</h2>
      {all.length > 1 && (
        <RadioGroup
          legend={words.which}
          options={[
            { value: ALL, label: words.all(all.length), hint: null, more: null },
            ...all.map((card) => ({ value: card.id, label: cardNameOf(card, t), hint: null, more: null })),
          ]}
          value={cards.length === all.length ? ALL : chosen}
          error={null}
          onChoose={setChosen}
        />
      )}
      <div>
        <label className={styles['choice']}>
          <input
            type="checkbox"
            checked={isWithTexts}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setIsWithTexts(event.target.checked)}
          />
          {words.texts}
        </label>
        <p id={`${id}-hint`} className={styles['quiet']}>
          {words.textsHint}
        </p>
      </div>
      <LinkToTake cards={cards} isWithTexts={isWithTexts} />
    </section>
  )
}
