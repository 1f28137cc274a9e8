import { adopt, changesBetween, type Adoption, type CardChange, type Cards } from '#domain/adopt.ts'
import type { Messages } from '#i18n/messages.ts'
import { useWords } from '#i18n/words.ts'
import { adoptCards } from '#store/everything.ts'
import { useCards } from '#store/hooks.ts'
import { Acts } from '#ui/Acts.tsx'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { useRef, useState } from 'react'
import styles from './AdoptPreview.module.css'
import { cardNameOf } from './cardName.ts'

const WAYS = ['merge', 'replace'] as const

/** What taking these cards in would change, for the person to agree to or not. */
export function AdoptPreview({
  cards,
  repairs,
  isAltered,
  reason,
  onEnd,
}: {
  cards: Cards
  repairs: number
  isAltered: boolean
  reason: 'import' | 'restore'
  onEnd: (isTaken: boolean) => void
}) {
  const { t } = useWords()
  const current = useCards()
  const [how, setHow] = useState<Adoption>(reason === 'restore' ? 'replace' : 'merge')
  const changes = changesBetween(current, adopt(current, cards, { how, by: 'preview' }))
  const isNothing = changes.every((change) => change.kind === 'same')
  const isTaking = useRef(false)
  const take = async () => {
    // The state before is kept first, which takes a moment; a second press would leave nothing to take back.
    if (isTaking.current) return
    isTaking.current = true
    await adoptCards(cards, how, reason)
    onEnd(true)
  }
  return (
    <div className={styles['preview']}>
      {isAltered && <p className={styles['warning']}>{t.adopt.altered}</p>}
      {repairs > 0 && <p className={styles['warning']}>{t.adopt.repaired(repairs)}</p>}
      <RadioGroup
        legend={t.adopt.how}
        options={WAYS.map((way) => ({ value: way, label: t.adopt.ways[way], hint: null, more: null }))}
        value={how}
        error={null}
        onChoose={setHow}
      />
      <h3>{t.adopt.preview}</h3>
      <ul className={styles['changes']}>
        {changes.map((change) => (
          <li key={change.card.id} data-change={change.kind}>
            <bdi>{changeWords(t, change)}</bdi>
          </li>
        ))}
      </ul>
      {isNothing && <p>{t.adopt.nothing}</p>}
      <Acts>
        {!isNothing && (
          <Button look="primary" onClick={() => void take()}>
            {t.adopt.apply}
          </Button>
        )}
        <Button look="secondary" onClick={() => onEnd(false)}>
          {t.adopt.cancel}
        </Button>
      </Acts>
    </div>
  )
}

function changeWords(t: Messages, { card, kind, count }: CardChange): string {
  return t.adopt.kinds[kind](cardNameOf(card, t), count)
}
