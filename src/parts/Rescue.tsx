import { useFirstWords } from '#i18n/context.ts'
import { rescueText } from '#store/rescue.ts'
import { TakeAway } from './TakeAway.tsx'

/** Lets the person take away everything this browser keeps, exactly as stored, when something is wrong with it. */
export function Rescue() {
  const { t } = useFirstWords()
  return <TakeAway label={t.save.rescue} fileName="xiaoka-rescue.json" textOf={rescueText} onTaken={null} />
}
