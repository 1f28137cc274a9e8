import { builtFiles } from '#build/builtFiles.ts'
import { cacheControl, HEADERS, headersFile, linkHeader, policy } from '#build/headers.ts'
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { showBlank } from './failures/ground.ts'
import { goOffline } from './network.ts'
import { arrive, expect, test } from './person.ts'
import { seeEveryScreen } from './screens.ts'

test.describe('what the host sends', { tag: '@desktop' }, () => {
  test('[C01] [C03] No screen is in breach of it, and nobody else is asked for anything', async ({
    page,
    baseURL,
  }) => {
    test.slow()
    await watchBreaches(page)
    const asked: string[] = []
    page.context().on('request', (request) => asked.push(new URL(request.url()).origin))
    await seeEveryScreen(page, async (screen) => {
      expect(await breachesOn(page), screen).toEqual([])
    })
    expect(new Set(asked)).toEqual(new Set([new URL(baseURL ?? '').origin]))
  })

  test.describe('with the worker', () => {
    test.use({ serviceWorkers: 'allow' })

    test('[C04] The page, its worker and a visit without a network hold with trusted addresses only', async ({
      page,
      context,
      troubles,
    }) => {
      await watchBreaches(page)
      await arrive(page)
      await page.evaluate(async () => {
        const { active } = await navigator.serviceWorker.ready
        if (active?.state !== 'activated') {
          await new Promise((resolve) => active?.addEventListener('statechange', resolve))
        }
      })
      await goOffline(context)
      await page.reload()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await breachesOn(page)).toEqual([])
      const other = page.evaluate(async () => navigator.serviceWorker.register('./favicon.svg'))
      await expect(other).rejects.toThrow(/TrustedScriptURL/)
      troubles.splice(0)
    })
  })

  test('[C02] What somebody manages to put into the page does nothing', async ({ page, troubles }) => {
    await arrive(page)
    const done = await page.evaluate(async () => {
      // What the test itself runs may make code from text; what runs after it has returned may not.
      await new Promise((resolve) => setTimeout(resolve))
      const attempts: Record<string, () => unknown> = {
        eval: () => void Reflect.apply(Reflect.get(window, 'eval'), window, ['document.title = "eval"']),
        function: () => void Reflect.construct(Function, ['document.title = "function"']),
        markup: () => Reflect.set(document.body, 'innerHTML', '<img src=x onerror="document.title = 1">'),
        script: () => {
          const script = document.createElement('script')
          Reflect.set(script, 'text', 'document.title = "script"')
          document.head.append(script)
        },
        address: () => {
          const script = document.createElement('script')
          Reflect.set(script, 'src', 'https://example.com/x.js')
          document.head.append(script)
        },
        handler: () => document.querySelector('h1')?.setAttribute('onclick', 'document.title = "handler"'),
        wasm: () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
      }
      const refused: string[] = []
      for (const [name, attempt] of Object.entries(attempts)) {
        try {
          attempt()
        } catch {
          refused.push(name)
        }
      }
      document.querySelector('h1')?.click()
      await new Promise((resolve) => setTimeout(resolve, 200))
      return { refused, title: document.title }
    })
    expect(done.refused).toEqual(['eval', 'function', 'markup', 'script', 'address', 'handler', 'wasm'])
    expect(done.title).toBe('销卡清单')
    troubles.splice(0)
  })

  test('[C03] Nothing in the page can send anything to anybody else', async ({ page, troubles, baseURL }) => {
    await arrive(page)
    const arrived: string[] = []
    await page.context().route(
      (address) => address.origin !== new URL(baseURL ?? '').origin,
      (route) => {
        arrived.push(route.request().url())
        return route.abort()
      },
    )
    const sent = await page.evaluate(async () => {
      const ways = [
        async () => fetch('https://example.com/a'),
        async () => {
          const image = new Image()
          image.src = 'https://example.com/b'
          await image.decode()
        },
        async () => {
          if (!navigator.sendBeacon('https://example.com/c')) throw new Error('refused')
          await new Promise((resolve) => document.addEventListener('securitypolicyviolation', resolve))
          throw new Error('refused')
        },
        async () => {
          const form = document.createElement('form')
          form.action = 'https://example.com/d'
          document.body.append(form)
          const refused = new Promise((resolve) =>
            document.addEventListener('securitypolicyviolation', resolve, { once: true }),
          )
          form.submit()
          await refused
          throw new Error('refused')
        },
      ]
      const results = await Promise.allSettled(ways.map(async (way) => way()))
      return results.map(({ status }) => status)
    })
    expect(sent).toEqual(['rejected', 'rejected', 'rejected', 'rejected'])
    expect(arrived).toEqual([])
    troubles.splice(0)
  })

  test('[C05] Nobody can put the page into a frame', async ({ page, troubles }) => {
    await showBlank(page, '<iframe src="./"></iframe>')
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/)
    troubles.splice(0)
  })

  test('[C06] [U03] It is the same for every file; pages are asked for anew at each visit, files named by content are kept', async ({
    request,
  }) => {
    const script = (await builtFiles('dist')).find((name) => /^assets\/index-.*\.js$/.test(name)) ?? ''
    for (const path of ['', 'index.html', 'sw.js', 'manifest.webmanifest', script]) {
      const sent = (await request.get(`./${path}`)).headers()
      for (const [name, value] of Object.entries(HEADERS)) {
        expect(sent[name.toLowerCase()], `${path}: ${name}`).toBe(value)
      }
      expect(sent['cache-control'], path).toBe(cacheControl(`/${path}`))
    }
    const links = linkHeader(readFileSync('dist/index.html', 'utf8'))
    expect(links).toMatch(/first-.*as=script, .*ground-.*as=style/)
    expect((await request.get('./')).headers()['link']).toBe(links)
    expect(HEADERS['Permissions-Policy']).toContain('camera=(self)')
    expect(Object.keys(HEADERS)).not.toContain('Clear-Site-Data')
  })
})

test.describe('the build', { tag: '@desktop' }, () => {
  test('[C07] The page carries the policy itself, before anything else, for hosts that send no headers', () => {
    const page = readFileSync('dist/index.html', 'utf8')
    const first = /<head>\s*(<[^>]+>)/.exec(page)?.[1]
    expect(first).toBe(`<meta http-equiv="Content-Security-Policy" content="${policy('page')}" />`)
    expect(policy('page')).not.toContain('frame-ancestors')
    expect(readFileSync('dist/_headers', 'utf8')).toBe(headersFile(page))
  })

  test('[C08] has no script or style inside the page, makes no code from text and fetches nothing from elsewhere', async () => {
    const page = readFileSync('dist/index.html', 'utf8')
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/)
    const fetched = Array.from(
      page.matchAll(/<(?:script|link|img)[^>]*?(?:src|href)="([^"]*)"/g),
      ([, at = '']) => at,
    )
    expect(fetched.length).toBeGreaterThan(5)
    expect(fetched.filter((address) => !address.startsWith('./'))).toEqual([])
    const scripts = (await builtFiles('dist')).filter((name) => name.endsWith('.js'))
    for (const name of scripts) {
      const text = readFileSync(`dist/${name}`, 'utf8')
      expect(text, name).not.toMatch(/\beval\(|new Function\b|importScripts|document\.write/)
      expect(text, name).not.toMatch(/(?:fetch|import)\([`'"]https?:/)
    }
  })
})

async function watchBreaches(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      performance.mark(`breach ${effectiveDirective} ${blockedURI}`)
    })
  })
}

async function breachesOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('mark')
      .map(({ name }) => name)
      .filter((name) => name.startsWith('breach ')),
  )
}
