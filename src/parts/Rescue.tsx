import { useWords } from '#i18n/words.ts'
import { rescueText } from '#store/rescue.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { TextArea } from '#ui/Field.tsx'

/** Lets the person take away everything this browser keeps: as a file, or as text where files cannot be saved. */
export function Rescue() {
  const { t } = useWords()
  return (
    <div>
      <Button look="secondary" onClick={download}>
        {t.save.rescue}
      </Button>
      <Disclosure summary={t.save.rescueText} startsOpen={false}>
        <TextArea label={t.settings.saved} hint={null} error={null} readOnly value={rescueText()} />
      </Disclosure>
    </div>
  )
}

function download(): void {
  const address = URL.createObjectURL(new Blob([rescueText()], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'xiaoka.json'
  link.click()
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
