import { build } from 'vite'

// Whatever knows modules can read these, so that a browser too old for the rest is told so instead of stopping at the first `?.`.
const READABLE_BY_ALL = 'es2017'

/** A script of ours as one classic file, with these words replaced. */
export async function classicScript(entry: string, define: Record<string, string>): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      target: READABLE_BY_ALL,
      modulePreload: false,
      copyPublicDir: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not built.`)
  return output.output[0].code
}
