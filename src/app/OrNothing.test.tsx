import { part } from '#ui/part.tsx'
import { act, render } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, it, vi } from 'vitest'
import { OrNothing } from './OrNothing.tsx'

const Missing = part(async (): Promise<() => null> => {
  throw new TypeError('Failed to fetch dynamically imported module')
})

it('[U01] a part that could not be fetched leaves what stands beside it as it is', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { container } = await act(async () =>
    render(
      <>
        <p>not saved</p>
        <OrNothing>
          <Suspense fallback={<p>arriving</p>}>
            <Missing />
          </Suspense>
        </OrNothing>
      </>,
    ),
  )
  expect(container).toHaveTextContent(/^not saved$/)
})
