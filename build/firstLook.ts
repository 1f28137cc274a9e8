import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { classicScript } from './classicScript.ts'

/** Puts a script of a few lines into the head that gives the page the colours and the size the person chose (docs/decisions/first-paint.md). */
export function firstLook(): Plugin {
  return {
    name: 'first-look',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = 'dist' }) {
        const script = await classicScript('src/app/firstLook.ts', {})
        const digest = createHash('sha256').update(script).digest('base64url').slice(0, 8)
        const name = `assets/look-${digest}.js`
        await writeFile(`${dir}/${name}`, script)
        const page = await readFile(`${dir}/index.html`, 'utf8')
        // Behind the colours that the page names, before anything else.
        const next = '<link rel="icon"'
        if (!page.includes(next)) throw new Error('index.html has no icon.')
        const tag = `<script src="./${name}"></script>`
        await writeFile(`${dir}/index.html`, page.replace(next, `${tag}\n    ${next}`))
      },
    },
  }
}
