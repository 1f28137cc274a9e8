import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeAll } from 'vitest'
import { failOnComplaints } from '#testing/complaints.ts'

// The library says this once, when it is loaded, and the files of a worker share it: without it, React only complains of
// a change outside `act` in the file that came first.
beforeAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
})

// Hooks after a test run in the opposite order: what complains while the screen is taken away is heard as well.
failOnComplaints()
afterEach(cleanup)
