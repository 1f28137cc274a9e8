import { useShortcuts } from '#store/shortcuts.ts'

/** Whether the list of keys is offered: not where a finger is all there is, as far as the browser knows, unless the keys were turned off and have to be found again. */
export function useListsKeys(): boolean {
  const isOff = useShortcuts() === 'off'
  return isOff || !window.matchMedia('(hover: none) and (pointer: coarse)').matches
}
