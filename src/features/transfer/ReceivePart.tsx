import { hashFor } from '#domain/address.ts'
import type { Cards } from '#domain/adopt.ts'
import { useGroup } from '#i18n/group.ts'
import { transferWords } from '#i18n/transfer/words.ts'
import { PasteForm } from '#parts/PasteForm.tsx'
import { decodeLink, payloadIn } from '#snapshot/link.ts'
import { readPasted } from '#snapshot/reading.ts'
import { useState } from 'react'
import { CameraPart } from './CameraPart.tsx'
import styles from './transfer.module.css'

/** Cards that were read and wait for the person's word. */
export type Incoming = { readonly cards: Cards; readonly repairs: number; readonly isAltered: boolean }

/** Takes a link in without opening it: pasted, or read from a code. */
export function ReceivePart({ onRead }: { onRead: (incoming: Incoming) => void }) {
  const words = useGroup(transferWords)
  const [problem, setProblem] = useState<string | null>(null)
  const [codeProblem, setCodeProblem] = useState<string | null>(null)
  const readText = async (text: string) => {
    const read = await readPasted(text)
    if (read.ok) onRead(read)
    else setProblem(words.problems[read.problem])
  }
  const readCode = async (text: string) => {
    const payload = payloadIn(text)
    if (payload === null) {
      setCodeProblem(words.notOurs)
      return
    }
    const read = await decodeLink(payload)
    if (read.ok) onRead(read)
    else setCodeProblem(words.problems[read.problem])
  }
  return (
    <section className={styles['part']}>
      <h2>{words.receive}</h2>
      <p>{words.receiveLead}</p>
      <PasteForm
        label={words.paste}
        act={words.read}
        error={problem}
        onPaste={(text) => void readText(text)}
      />
      <CameraPart error={codeProblem} onCode={(text) => void readCode(text)} />
      <p>
        <a href={hashFor({ screen: 'settings' })}>{words.toFile}</a>
      </p>
    </section>
  )
}
