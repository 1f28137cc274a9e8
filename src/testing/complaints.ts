import { afterEach, beforeEach, expect, vi } from 'vitest'

/** Fails every test during which React or a library complained on the console; a test that means to see a complaint listens to it itself. */
export function failOnComplaints(): void {
  let complaints: string[] = []
  beforeEach(() => {
    complaints = []
    for (const loudness of ['error', 'warn'] as const)
      vi.spyOn(console, loudness).mockImplementation((...said: readonly unknown[]) => {
        if (!isExpected(said)) complaints.push(said.map(String).join(' '))
      })
  })
  afterEach(() => {
    expect(complaints, 'The console was told').toEqual([])
  })
}

function isExpected([complaint, tag]: readonly unknown[]): boolean {
  const words = String(complaint)
  // Browsers know <search>; the pretended one of these tests does not yet, and React takes it for a slip.
  if (tag === 'search' && words.startsWith('The tag <%s> is unrecognized')) return true
  // A press may bring what has a chunk of its own; whether that is there already depends on the tests before, and the test waits for it.
  return (
    words.startsWith('A component suspended inside an `act` scope') ||
    words.startsWith('A suspended resource finished loading inside a test')
  )
}
