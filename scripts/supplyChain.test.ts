import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Entry = { readonly version?: string; readonly integrity?: string; readonly dev?: boolean } & Readonly<
  Record<string, unknown>
>

describe('what we build with', () => {
  it('is named by exact versions, the same in the lock file', () => {
    const { dependencies, devDependencies } = manifest()
    const wanted = Object.entries({ ...dependencies, ...devDependencies })
    expect(wanted.length).toBeGreaterThan(20)
    expect(wanted.filter(([name, version]) => !isExact(name, version))).toEqual([])
  })

  it('is held to its content, comes from no address of its own and runs nothing when it is installed', () => {
    const packages = Object.entries(locked()).filter(([path]) => path !== '')
    expect(packages.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true)).toEqual([])
    expect(packages.filter(([, entry]) => 'resolved' in entry || 'hasInstallScript' in entry)).toEqual([])
    expect(npmSettings()).toContain('ignore-scripts=true')
  })

  it('keeps versions exact and says when Node is too old; which registry is not the repository’s to say', () => {
    expect(npmSettings()).toEqual(expect.arrayContaining(['save-exact=true', 'engine-strict=true']))
    expect(npmSettings().filter((line) => /registry=|https?:/.test(line))).toEqual([])
  })

  it('is little where it is shipped: what package.json names and what React stands on', () => {
    const shipped = Object.entries(locked())
      .filter(([path, { dev, devOptional, optional }]) => path !== '' && !(dev || devOptional || optional))
      .map(([path]) => path.replace('node_modules/', ''))
    expect(shipped).toEqual(expect.arrayContaining(Object.keys(manifest().dependencies)))
    expect(shipped.filter((name) => !(name in manifest().dependencies))).toEqual(['scheduler'])
  })
})

describe('the public workflow', () => {
  const workflow = readFileSync('.github/workflows/ci.yml', 'utf8')

  it('runs what .ci/run runs and may read only', () => {
    expect(workflow).toContain('- run: .ci/run\n')
    expect(workflow).toMatch(/^permissions:\n {2}contents: read\n\n/m)
    expect(workflow).toContain('persist-credentials: false')
    expect(workflow).toContain('node-version-file: .nvmrc')
  })

  it('names what it uses of others by content, not by a name that can be moved', () => {
    const used = Array.from(workflow.matchAll(/uses: (\S+)/g), ([, action = '']) => action)
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([])
  })
})

function isExact(name: string, version: string): boolean {
  return /^\d+\.\d+\.\d+$/.test(version) && locked()[`node_modules/${name}`]?.version === version
}

function manifest(): {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
} {
  return JSON.parse(readFileSync('package.json', 'utf8'))
}

function locked(): Readonly<Record<string, Entry>> {
  return JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
}

function npmSettings(): string[] {
  return readFileSync('.npmrc', 'utf8').split('\n')
}
