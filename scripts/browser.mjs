// Finds the Chromium that drives the journeys; run as a script, it also sees to it that there is one.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

const named = process.env['CHROMIUM'] ?? ''

/** The path of a Chromium on this machine, or null. */
export function installedChromium() {
  return candidates().find((path) => existsSync(path)) ?? null
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureChromium()

function candidates() {
  if (named !== '') return [named]
  return [
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]
}

function ensureChromium() {
  if (installedChromium() === null && canInstall()) install()
  const found = installedChromium()
  if (found === null) {
    console.error(`No browser for the journeys was found: run \`${advice()}\` and try again.`)
    process.exit(1)
  }
  console.log(`Journeys run in ${found}`)
}

function canInstall() {
  return (
    named === '' && process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  )
}

function install() {
  const options = /** @type {const} */ ({
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  try {
    execFileSync('apt-get', ['update'], options)
    execFileSync(
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
      options,
    )
  } catch {
    console.error('Installing Chromium did not work; the lines above say why.')
  }
}

function advice() {
  if (named !== '') return 'unset CHROMIUM'
  if (canInstall()) return 'apt-get install chromium fonts-noto-cjk'
  return 'npx playwright install chromium'
}
