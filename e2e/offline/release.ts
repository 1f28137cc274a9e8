import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The release as it was built. */
export const THIS_RELEASE = 'dist'

/** Makes the release that follows: the same code, but every script has another name and the page says which release it is. */
export function nextRelease(folder: string): string {
  cpSync(THIS_RELEASE, folder, { recursive: true })
  const before = digestsIn(folder)
  const names = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'))
  for (const name of names) {
    renameSync(join(folder, 'assets', name), join(folder, 'assets', newName(name)))
  }
  for (const file of filesIn(folder).filter((each) => /\.(?:js|html)$/.test(each))) {
    const text = readFileSync(join(folder, file), 'utf8')
    const changed = names.reduce((each, name) => each.replaceAll(name, newName(name)), text)
    writeFileSync(join(folder, file), changed.replace('<html ', '<html data-release="next" '))
  }
  signAgain(folder, before, (file) => names.reduce((each, name) => each.replace(name, newName(name)), file))
  return folder
}

/** Which files of a release begin so. */
export function partsOf(root: string, part: string): string[] {
  return filesIn(root).filter((file) => file.startsWith(`assets/${part}-`))
}

function newName(name: string): string {
  return name.replace(/\.js$/, 'Next.js')
}

// The worker knows each file by its digest; here the changed ones get theirs, as a build would give them.
function signAgain(folder: string, before: ReadonlyMap<string, string>, renamedTo: (file: string) => string) {
  const after = digestsIn(folder)
  let worker = readFileSync(join(folder, 'sw.js'), 'utf8')
  for (const [file, digest] of before) {
    worker = worker.replaceAll(digest, after.get(renamedTo(file)) ?? digest)
  }
  writeFileSync(join(folder, 'sw.js'), worker.replace(/version:`/, 'version:`next-'))
}

function digestsIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    filesIn(folder)
      .filter((file) => file !== 'sw.js')
      .map((file) => [file, digestOf(readFileSync(join(folder, file)))]),
  )
}

function digestOf(content: Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
