import type { Guide } from './authored.ts'
import { alternatives } from './alternatives.ts'
import { channels } from './channels.ts'
import { circumstances } from './circumstances.ts'
import { items } from './items.ts'
import { operators } from './operators.ts'
import { questions } from './questions.ts'
import { services } from './services.ts'
import { serviceTiers } from './serviceTiers.ts'

/** Everything the app knows, in one value to hand to the rules. */
export const guide: Guide = {
  questions,
  operators,
  alternatives,
  channels,
  items,
  services,
  serviceTiers,
  circumstances,
}
