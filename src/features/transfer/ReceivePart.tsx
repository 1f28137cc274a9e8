import { hashFor } from '#domain/address.ts'
import type { Cards } from '#domain/adopt.ts'
import { useGroup } from '#i18n/group.ts'
import { transferWords } from '#i18n/transfer/words.ts'
import { PasteForm } from '#parts/PasteForm.tsx'
import type { DecodedFile } from '#snapshot/file.ts'
import { decodeLink, payloadIn } from '#snapshot/link.ts'
import { readPasted } from '#snapshot/reading.ts'
import { useRef, useState } from 'react'
import { CameraPart } from './CameraPart.tsx'
import styles from './transfer.module.css'

/** Cards that were read and wait for the person's word. */
export type Incoming = { readonly cards: Cards; readonly repairs: number; readonly isAltered: boolean }

/** Takes a link in without opening it: pasted, or read from a code. */
export function ReceivePart({ onRead }: { onRead: (incoming: Incoming) => void }) {
  const words = useGroup(transferWords)
  const [problem, setProblem] = useState<string | null>(null)
  const [codeProblem, setCodeProblem] = useState<string | null>(null)
  const latest = useRef<Promise<DecodedFile>>(null)
  const take = async (arriving: Promise<DecodedFile>, refuse: (problem: string) => void) => {
    latest.current = arriving
    const read = await arriving
    // Something else was handed in while it was being read.
    if (latest.current !== arriving) return
    if (read.ok) onRead(read)
    else refuse(words.problems[read.problem])
  }
  const takeCode = async (text: string) => {
    const payload = payloadIn(text)
    if (payload === null) setCodeProblem(words.notOurs)
    else await take(decodeLink(payload), setCodeProblem)
  }
  return (
    <section className={styles['part']}>
      <h2>{words.receive}</h2>
      <p>{words.receiveLead}</p>
      <PasteForm
        label={words.paste}
        act={words.read}
        error={problem}
        onPaste={(text) => void take(readPasted(text), setProblem)}
      />
      <CameraPart error={codeProblem} onCode={(text) => void takeCode(text)} />
      <p>
        <a href={hashFor({ screen: 'settings' })}>{words.toFile}</a>
      </p>
    </section>
  )
}
