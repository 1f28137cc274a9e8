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
        // It stops the reading of the page until it is there: asked for before all others, run behind whatever else has to be asked for.
        const asked = page.replace(
          '<link rel="preload"',
          `<link rel="preload" as="script" href="./${name}">\n    $&`,
        )
        if (asked === page) throw new Error('The page asks for nothing first.')
        await writeFile(
          `${dir}/index.html`,
          asked.replace('</head>', `  <script src="./${name}"></script>\n  </head>`),
        )
      },
    },
  }
}
