import { hashFor } from '#domain/address.ts'
import { useGroup } from '#i18n/group.ts'
import { transferWords } from '#i18n/transfer/words.ts'
import { decodeLink, payloadIn } from '#snapshot/link.ts'
import { readPasted } from '#snapshot/reading.ts'
import { Button } from '#ui/Button.tsx'
import { TextArea } from '#ui/Field.tsx'
import { Form } from '#ui/Form.tsx'
import { useState } from 'react'
import { CameraPart } from './CameraPart.tsx'
import type { Incoming } from './TransferScreen.tsx'
import styles from './transfer.module.css'

/** Takes a link in without opening it: pasted, or read from a code. */
export function ReceivePart({ onRead }: { onRead: (incoming: Incoming) => void }) {
  const words = useGroup(transferWords)
  const [pasted, setPasted] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [codeProblem, setCodeProblem] = useState<string | null>(null)
  const readText = async () => {
    const read = await readPasted(pasted)
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
      <Form
        className={styles['paste']}
        onSubmit={() => {
          void readText()
        }}
      >
        <TextArea
          label={words.paste}
          hint={null}
          error={problem}
          value={pasted}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setPasted(event.target.value)}
        />
        <Button look="secondary" type="submit">
          {words.read}
        </Button>
      </Form>
      <CameraPart error={codeProblem} onCode={(text) => void readCode(text)} />
      <p>
        <a href={hashFor({ screen: 'settings' })}>{words.toFile}</a>
      </p>
    </section>
  )
}
