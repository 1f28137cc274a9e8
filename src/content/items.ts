import type { Item } from './authored.ts'
import { aftercare } from '#content/items/aftercare.ts'
import { aftercareByNumber } from '#content/items/aftercareByNumber.ts'
import { alternativeWays } from '#content/items/alternativeWays.ts'
import { backup } from '#content/items/backup.ts'
import { balance } from '#content/items/balance.ts'
import { documents } from '#content/items/documents.ts'
import { documentsByCircumstance } from '#content/items/documentsByCircumstance.ts'
import { documentsByOthers } from '#content/items/documentsByOthers.ts'
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

/** Every line that can be ticked, in the order of the stations. */
export const items: readonly Item[] = [
  ...alternativeWays,
  ...documents,
  ...documentsByOthers,
  ...documentsByCircumstance,
  ...backup,
  ...backupByCircumstance,
  ...balance,
  ...balanceByCircumstance,
  ...unbindPreparation,
  ...unbindByCircumstance,
  // What is unusual comes before the ordinary steps: it may change the choice of the channel.
  ...submitOnlineByCircumstance,
  ...submitOnline,
  ...submitCounterByCircumstance,
  ...submitCounter,
  ...aftercare,
  ...aftercareByNumber,
]
