import type { Cancellation } from './cancellation.ts'
import type { Guide, Station } from './guide.ts'
import type { IsoDate } from './isoDate.ts'
import { legsOf } from './legs.ts'
import { hasReached, isAftercareUnlocked, stageOf, type Stage } from './lifecycle.ts'
import { nextStepOf } from './nextStep.ts'
import { progressOf, type Progress } from './progress.ts'
import { checksFor } from './status.ts'
import { waitsOf } from './wait.ts'

/** The three stations that the line shows as one. */
export const CHECKS = ['backup', 'balance', 'unbind'] as const satisfies readonly Station[]

/** The six stops of the line and the gate, in the order of the way. */
export const LINE_PLACES = [
  'decide',
  'documents',
  'checks',
  'gate',
  'submit',
  'follow-up',
  'aftercare',
] as const

export type LinePlace = (typeof LINE_PLACES)[number]

/** A stop of the line as it is drawn. */
export type LineStop = {
  readonly place: LinePlace
  /** How much of it is settled, 0 to 1. */
  readonly share: number
  /** Whether the next thing to do is here. */
  readonly isHere: boolean
  /** The tracks that lead on from it, solid or not: one, or one for each number after the gate. */
  readonly tracks: readonly boolean[]
}

/** The line of a card, stop by stop. */
export function lineOf(guide: Guide, card: Cancellation): readonly LineStop[] {
  const stages = legsOf(card).map((leg) => stageOf(guide, card, leg))
  const shares: Record<LinePlace, number> = {
    decide: shareOf([progressOf(checksFor(guide, card, 'decide'))]),
    documents: shareOf([progressOf(checksFor(guide, card, 'documents'))]),
    checks: shareOf(CHECKS.map((station) => progressOf(checksFor(guide, card, station)))),
    gate: reachedBy(stages, ['submitted']),
    submit: reachedBy(stages, ['submitted']),
    'follow-up': reachedBy(stages, ['acknowledged', 'effective', 'settled']),
    aftercare: isAftercareUnlocked(guide, card)
      ? shareOf([progressOf(checksFor(guide, card, 'aftercare'))])
      : 0,
  }
  const goals: Partial<Record<LinePlace, Stage>> = {
    gate: 'submitted',
    submit: 'submitted',
    'follow-up': 'settled',
  }
  const here = placeOfNext(guide, card)
  return LINE_PLACES.map((place) => {
    const goal = goals[place]
    const isForked = goal !== undefined && stages.length > 0
    return {
      place,
      share: shares[place],
      isHere: place === here,
      tracks: isForked ? stages.map((stage) => hasReached(stage, goal)) : [shares[place] >= 1],
    }
  })
}

/** What is waited for on the line: how many things, and how many of them are late. */
export function waitsOnLine(
  card: Cancellation,
  today: IsoDate,
): { readonly count: number; readonly late: number } {
  const waits = waitsOf(card, today)
  return { count: waits.length, late: waits.filter(({ daysLate }) => daysLate > 0).length }
}

function placeOfNext(guide: Guide, card: Cancellation): LinePlace | null {
  const next = nextStepOf(guide, card)
  if (next.kind === 'decide') return 'decide'
  if (next.kind === 'leg') return placeOf(next.station)
  return next.kind === 'settle' ? placeOf(next.check.station) : null
}

function placeOf(station: Station): LinePlace | null {
  if (CHECKS.some((check) => check === station)) return 'checks'
  return LINE_PLACES.find((place) => place === station) ?? null
}

/** How much of these is settled together, 0 to 1; 0 where nothing counts. */
export function shareOf(parts: readonly Progress[]): number {
  const total = parts.reduce((sum, part) => sum + part.total, 0)
  return total === 0 ? 0 : parts.reduce((sum, part) => sum + part.done, 0) / total
}

// How many of these goals all numbers together have reached.
function reachedBy(stages: readonly Stage[], goals: readonly Stage[]): number {
  if (stages.length === 0) return 0
  const reached = stages.flatMap((stage) => goals.filter((goal) => hasReached(stage, goal)))
  return reached.length / (stages.length * goals.length)
}
