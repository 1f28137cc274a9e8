import type { Told as Saying } from '#domain/answers.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { formatDate } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import { toldWords } from '#i18n/told/words.ts'
import { useWords } from '#i18n/words.ts'
import { sayTold } from '#store/contacts.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { useState } from 'react'
import styles from './Told.module.css'
import { ToldForm } from './ToldForm.tsx'

/** What an operator told the person otherwise than the app says at a place, or the way to note it. */
export function Told({ card, place }: { card: Cancellation; place: string }) {
  const words = useGroup(toldWords)
  const [isChanging, setIsChanging] = useState(false)
  const told = card.told[place]?.v ?? null
  const keep = (saying: Saying) => {
    sayTold(card.id, place, saying)
    setIsChanging(false)
  }
  if (told === null) {
    return (
      <Disclosure summary={words.open} startsOpen={false}>
        <p className={styles['lead']}>{words.lead}</p>
        <ToldForm told={null} onKeep={keep} onLeave={null} />
      </Disclosure>
    )
  }
  if (isChanging) return <ToldForm told={told} onKeep={keep} onLeave={() => setIsChanging(false)} />
  return (
    <Kept told={told} onChange={() => setIsChanging(true)} onRemove={() => sayTold(card.id, place, null)} />
  )
}

function Kept({ told, onChange, onRemove }: { told: Saying; onChange: () => void; onRemove: () => void }) {
  const words = useGroup(toldWords)
  const { locale } = useWords()
  return (
    <div className={styles['told']}>
      <p className={styles['said']}>{words.said(formatDate(locale, told.on))}</p>
      <p className={styles['words']}>
        <bdi>{told.words}</bdi>
      </p>
      <p className={styles['acts']}>
        <Button look="quiet" onClick={onChange}>
          {words.change}
        </Button>
        <Button look="quiet" onClick={onRemove}>
          {words.remove}
        </Button>
      </p>
    </div>
  )
}
