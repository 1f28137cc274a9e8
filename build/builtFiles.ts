import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** Every file under a folder, by its path within it with forward slashes, in a steady order. */
export async function builtFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !name.startsWith('.'))
    .toSorted()
}
