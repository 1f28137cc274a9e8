// Builds twice, the second time in another zone and language and under another name, and compares every file by its digest. Prints the
// digest of the whole, which two people can compare; ends with an error where a file differs.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const here = { TZ: 'Asia/Hong_Kong', LANG: 'zh_CN.UTF-8' }
const elsewhere = { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8' }

const first = built(here)
const second = built(elsewhere)
const names = [...new Set([...first.keys(), ...second.keys()])].toSorted()
const different = names.filter((name) => first.get(name) !== second.get(name))
for (const name of different) console.error(`differs: ${name}`)
const list = names.map((name) => `${first.get(name) ?? ''}  ${name}\n`).join('')
console.log(`${names.length} files, ${different.length} differ; all of them: sha256 ${digestOf(list)}`)
process.exitCode = different.length === 0 ? 0 : 1

/**
 * The files of a build, each with its digest.
 * @param {Record<string, string>} surroundings
 */
function built(surroundings) {
  const folder = mkdtempSync(join(tmpdir(), 'reproducible-'))
  try {
    execFileSync('npx', ['vite', 'build', '--logLevel', 'error', '--emptyOutDir', '--outDir', folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...surroundings },
    })
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
    return new Map(files.map((file) => [file.slice(folder.length + 1), digestOf(readFileSync(file))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string | Uint8Array} content */
function digestOf(content) {
  return createHash('sha256').update(content).digest('hex')
}
