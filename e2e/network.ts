import { expect, type BrowserContext } from '@playwright/test'

// What each browser has asked for and not got yet, and when it last asked or got anything.
const open = new WeakMap<BrowserContext, Set<object>>()
const latest = new WeakMap<BrowserContext, number>()

/** How long nothing must have been asked for, in milliseconds, to say that all which follows a screen has arrived. */
const QUIET = 600

/** Follows what the pages of a browser ask for. */
export function followRequests(context: BrowserContext): void {
  const asked = new Set<object>()
  open.set(context, asked)
  context.on('request', (request) => {
    asked.add(request)
    latest.set(context, Date.now())
  })
  const answered = (request: object): void => {
    asked.delete(request)
    latest.set(context, Date.now())
  }
  context.on('requestfinished', answered)
  context.on('requestfailed', answered)
}

/** Waits as a person does who looks at a screen for a moment: what it fetches after it stands has arrived. */
export async function untilQuiet(context: BrowserContext): Promise<void> {
  const asked = open.get(context)
  if (asked === undefined) throw new Error('The requests of this browser are not followed')
  await expect.poll(() => asked.size === 0 && Date.now() - (latest.get(context) ?? 0) > QUIET).toBe(true)
}

/** Takes the network away from somebody who has looked at the screen for a moment. */
export async function goOffline(context: BrowserContext): Promise<void> {
  await untilQuiet(context)
  await context.setOffline(true)
}
