import type { Rung } from './authored.ts'
import { hongkongRungs } from '#content/escalation/hongkong.ts'
import { mainlandRungs } from '#content/escalation/mainland.ts'

/** Whom to turn to when a cancellation is stuck, each number's ladder from the operator upwards. */
export const rungs: readonly Rung[] = [...mainlandRungs, ...hongkongRungs]
