import { useGroup } from '#i18n/group.ts'
import { transferWords } from '#i18n/transfer/words.ts'
import { AdoptPreview } from '#parts/AdoptPreview.tsx'
import { nameThisPlace } from '#parts/goTo.ts'
import { ToolHead } from '#parts/ToolHead.tsx'
import { ToolLimits } from '#parts/ToolLimits.tsx'
import { useState } from 'react'
import { Arrived } from './Arrived.tsx'
import { Outcome } from './Outcome.tsx'
import { ReceivePart, type Incoming } from './ReceivePart.tsx'
import { SendPart } from './SendPart.tsx'
import styles from './transfer.module.css'
import { usePayload } from './usePayload.ts'

/** Continuing on another device: a link and a code to take away, and what such a link would change here. */
export function TransferScreen() {
  const words = useGroup(transferWords)
  const payload = usePayload()
  const [read, setRead] = useState<Incoming | null>(null)
  // A new object each time: the same answer to a second link must be drawn again, for the address has changed.
  const [outcome, setOutcome] = useState<{ readonly was: 'taken' | 'left' } | null>(null)
  const end = (isTaken: boolean) => {
    // A reload must not ask again.
    nameThisPlace({ screen: 'transfer' })
    setRead(null)
    setOutcome({ was: isTaken ? 'taken' : 'left' })
  }
  const isAsking = payload !== null || read !== null
  return (
    <div className={styles['screen']}>
      <ToolHead
        from={null}
        title={isAsking ? words.arrived : words.heading}
        lead={isAsking ? words.arrivedLead : words.lead}
      />
      {payload !== null && <Arrived key={payload} payload={payload} onEnd={end} />}
      {payload === null && read !== null && <AdoptPreview {...read} reason="import" onEnd={end} />}
      {!isAsking && outcome !== null && <Outcome key={outcome.was} outcome={outcome.was} />}
      {!isAsking && outcome?.was !== 'taken' && (
        <>
          <SendPart />
          <ReceivePart onRead={setRead} />
          <ToolLimits title={words.limitsTitle} limits={words.limits} />
        </>
      )}
    </div>
  )
}
