import { addressOf } from '#domain/address.ts'
import { STATIONS } from '#domain/guide.ts'
import type { KeyAct } from '#i18n/keys/words.ts'
import { goTo } from '#parts/goTo.ts'
import { KEYS } from '#parts/keys.ts'
import { takeBack } from '#store/cards.ts'
import { store } from '#store/store.ts'
import { isTextField } from './textField.ts'

/** From now on single keys lead about, where nobody types and nobody has turned them off; none of them does what cannot be undone. */
export function followKeys(): void {
  document.addEventListener('keydown', press)
}

const ACTS: Record<KeyAct, () => void> = {
  next: toNextOpen,
  search: () => goTo({ screen: 'search' }),
  home: () => goTo({ screen: 'home' }),
  undo: takeBack,
  'station-next': () => toStation(1),
  'station-before': () => toStation(-1),
  help: () => void openHelp(),
}

function press(event: KeyboardEvent): void {
  const isOurs = !event.defaultPrevented && !event.isComposing && !event.repeat
  if (!isOurs || event.ctrlKey || event.metaKey || event.altKey) return
  if (store.getState().shortcuts === 'off' || isTyping(event.target)) return
  if (document.querySelector('dialog[open]') !== null) return
  // Full-width signs come from Chinese keyboards.
  const key = event.key.normalize('NFKC').toLowerCase()
  const found = KEYS.find((each) => each.key === key)
  if (found === undefined) return
  event.preventDefault()
  ACTS[found.act]()
}

// A list of choices goes by the letters that are typed.
function isTyping(target: EventTarget | null): boolean {
  return isTextField(target) || target instanceof HTMLSelectElement
}

// The next open line after the one at hand, or the first; where none is open, the way on.
function toNextOpen(): void {
  const rows = Array.from(document.querySelectorAll<HTMLElement>('main [data-item][data-status="todo"]'))
  const open = rows.filter((row) => !row.hidden && row.closest('[hidden]') === null)
  const here = document.activeElement
  const after = open.find((row) => here !== null && isAfter(here, row) && !row.contains(here))
  const row = after ?? open.find((each) => !each.contains(here))
  const control =
    row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector<HTMLElement>('input, a')
  if (control !== undefined && control !== null) {
    control.focus()
    return
  }
  if (open.length === 0) document.querySelector<HTMLElement>('main a[data-primary]')?.click()
}

function isAfter(here: Element, row: Element): boolean {
  return (here.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

function toStation(step: 1 | -1): void {
  const address = addressOf(window.location.hash)
  if (!('card' in address)) return
  const stations = ['line', ...STATIONS] as const
  const at = stations.findIndex((each) => each === address.screen)
  const station = at === -1 ? undefined : stations[at + step]
  if (station === undefined) return
  const place = { card: address.card, item: null }
  goTo(station === 'line' ? { screen: station, ...place } : { screen: station, ...place })
}

async function openHelp(): Promise<void> {
  try {
    const { openKeyHelp } = await import('./KeyHelp.tsx')
    openKeyHelp()
  } catch {
    // The keys themselves work without the list of them, which stands in the settings as well.
  }
}
