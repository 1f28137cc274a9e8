// Writes the ids of new content into the list of every id ever shipped; one that is there stays there.
import { readFile, writeFile } from 'node:fs/promises'
import { runnerImport } from 'vite'

const FILE = 'src/content/ids.fixture.json'

/** @type {{ module: typeof import('../src/content/idsInUse.ts') }} */
const { module: content } = await runnerImport('/src/content/idsInUse.ts')

/** @type {readonly string[]} */
const shipped = JSON.parse(await readFile(FILE, 'utf8'))
const added = content.idsInUse.filter((id) => !shipped.includes(id))
await writeFile(FILE, `${JSON.stringify([...shipped, ...added].toSorted(), null, 2)}\n`)
console.log(added.length === 0 ? 'No new id.' : `New: ${added.join(', ')}`)
