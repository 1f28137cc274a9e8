import type { LateGuide } from './authored.ts'
import { keepsakes } from './keepsakes.ts'
import { rungs } from './rungs.ts'

/** What is known for a case that is stuck, or over. */
export const lateGuide: LateGuide = { rungs, keepsakes }
