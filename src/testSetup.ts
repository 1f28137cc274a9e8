import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { failOnComplaints } from '#testing/complaints.ts'

// Hooks after a test run in the opposite order: what complains while the screen is taken away is heard as well.
failOnComplaints()
afterEach(cleanup)
