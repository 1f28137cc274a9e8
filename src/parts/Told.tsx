import type { Told as Saying } from '#domain/answers.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { formatDate } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import { toldWords } from '#i18n/told/words.ts'
import { useWords } from '#i18n/words.ts'
import { sayTold } from '#store/contacts.ts'
import { Acts } from '#ui/Acts.tsx'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import styles from './Told.module.css'
import { ToldForm } from './ToldForm.tsx'

/** What is said at a place, below what an operator told the person otherwise; where there is nothing of it, above the way to note it. */
export function Told({
  card,
  place,
  children: said,
}: {
  card: Cancellation
  place: string
  children: ReactNode
}) {
  const words = useGroup(toldWords)
  const [isChanging, setIsChanging] = useState(false)
  const [isNew, setIsNew] = useState(false)
  const told = card.told[place]?.v ?? null
  const keep = (saying: Saying) => {
    sayTold(card.id, place, saying)
    setIsChanging(false)
    setIsNew(true)
  }
  return (
    <>
      {told !== null && !isChanging && (
        <Kept
          told={told}
          isNew={isNew}
          onChange={() => setIsChanging(true)}
          onRemove={() => sayTold(card.id, place, null)}
        />
      )}
      {told !== null && isChanging && (
        <ToldForm
          told={told}
          onKeep={keep}
          onLeave={() => {
            setIsChanging(false)
            setIsNew(true)
          }}
        />
      )}
      {said}
      {told === null && (
        <Disclosure summary={words.open} startsOpen={false}>
          <p className={styles['lead']}>{words.lead}</p>
          <ToldForm told={null} onKeep={keep} onLeave={null} />
        </Disclosure>
      )}
    </>
  )
}

function Kept({
  told,
  isNew,
  onChange,
  onRemove,
}: {
  told: Saying
  isNew: boolean
  onChange: () => void
  onRemove: () => void
}) {
  const words = useGroup(toldWords)
  const { locale } = useWords()
  const said = useRef<HTMLParagraphElement>(null)
  // The form that was just used is gone and took the focus with it, which is the browser's to move.
  useEffect(() => {
    if (isNew && document.activeElement === document.body) said.current?.focus()
  }, [isNew])
  return (
    <div className={styles['told']}>
      <p ref={said} className={styles['said']} tabIndex={-1}>
        {words.said(formatDate(locale, told.on))}
      </p>
      <p className={styles['words']}>
        <bdi>{told.words}</bdi>
      </p>
      <Acts>
        <Button look="quiet" onClick={onChange}>
          {words.change}
        </Button>
        <Button look="quiet" onClick={onRemove}>
          {words.remove}
        </Button>
      </Acts>
    </div>
  )
}
