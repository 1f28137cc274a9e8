import type { Item } from './authored.ts'
import { aftercare } from '#content/items/aftercare.ts'
import { aftercareByNumber } from '#content/items/aftercareByNumber.ts'
import { alternativeWays } from '#content/items/alternativeWays.ts'
import { backup } from '#content/items/backup.ts'
import { balance } from '#content/items/balance.ts'
import { documentsByOthers } from '#content/items/documentsByOthers.ts'
import { documentsOfAccount } from '#content/items/documentsOfAccount.ts'
import { documentsOfCard } from '#content/items/documentsOfCard.ts'
import { documentsOfHolder } from '#content/items/documentsOfHolder.ts'
import { documentsToAskFirst } from '#content/items/documentsToAskFirst.ts'
import {
  backupByCircumstance,
  balanceByCircumstance,
  unbindByCircumstance,
} from '#content/items/preparationByCircumstance.ts'
import {
  submitCounterByCircumstance,
  submitOnlineByCircumstance,
} from '#content/items/submitByCircumstance.ts'
import { submitCounter } from '#content/items/submitCounter.ts'
import { submitOnline } from '#content/items/submitOnline.ts'
import { unbindPreparation } from '#content/items/unbindPreparation.ts'

/** Every line that can be ticked, in the order of the stations; what is unusual comes before the ordinary, for it may change the rest. */
export const items: readonly Item[] = [
  ...alternativeWays,
  // What cannot wait comes first; then as a counter asks: may it be done here, who are you, which card, what is still open.
  ...documentsToAskFirst,
  ...documentsOfHolder,
  ...documentsByOthers,
  ...documentsOfCard,
  ...documentsOfAccount,
  ...backupByCircumstance,
  ...backup,
  ...balanceByCircumstance,
  ...balance,
  ...unbindByCircumstance,
  ...unbindPreparation,
  ...submitOnlineByCircumstance,
  ...submitOnline,
  ...submitCounterByCircumstance,
  ...submitCounter,
  ...aftercare,
  ...aftercareByNumber,
]
