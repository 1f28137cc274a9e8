import { expect, test } from './person.ts'
import { seeEveryScreen } from './screens.ts'

test(
  'A full run through every screen asks nobody but its own origin, and only for files (design §4, C03)',
  {
    tag: '@desktop',
  },
  async ({ page, context, baseURL, troubles }) => {
    test.slow()
    const asked: string[] = []
    context.on('request', (request) => asked.push(request.url()))
    const sent: string[] = []
    context.on('request', (request) => {
      if (request.postData() !== null) sent.push(request.url())
    })
    await seeEveryScreen(page, async () => undefined)
    expect(asked.length).toBeGreaterThan(5)
    expect(asked.filter((address) => new URL(address).origin !== new URL(baseURL ?? '').origin)).toEqual([])
    // No address carries words of the person: every one is a plain file of the build.
    expect(asked.filter((address) => new URL(address).search !== '')).toEqual([])
    expect(sent).toEqual([])
    expect(troubles).toEqual([])
  },
)
