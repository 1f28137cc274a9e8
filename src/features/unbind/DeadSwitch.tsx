import type { CancellationId } from '#domain/cancellation.ts'
import type { TextsState } from '#domain/inventory.ts'
import { gateWords } from '#i18n/gate/words.ts'
import { useGroup } from '#i18n/group.ts'
import { sayTexts } from '#store/gateActions.ts'
import { Tick } from '#ui/Tick.tsx'
import { memo } from 'react'
import styles from './unbind.module.css'

/** Turns every row's advice to what can be done when the old number receives no texts any more. */
export const DeadSwitch = memo(function DeadSwitch({
  cardId,
  texts,
}: {
  cardId: CancellationId
  texts: TextsState
}) {
  const words = useGroup(gateWords)
  return (
    <div className={styles['switch']}>
      <Tick
        label={words.textsDead}
        hint={texts === 'taken-for-dead' ? words.textsTakenForDead : words.textsDeadHint}
        error={null}
        checked={texts !== 'arrive'}
        onChange={(isTicked) => sayTexts(cardId, isTicked ? 'dead' : 'arrive')}
      />
    </div>
  )
})
