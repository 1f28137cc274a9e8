// Draws the icons for home screens from public/favicon.svg; run by hand when the drawing changes, the files are committed.
import { mkdir, readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { installedChromium } from './browser.mjs'

// The ground of the drawing goes on to the edges where somebody else cuts the shape.
const GROUND = '#0b6b6b'
// A launcher may cut a maskable icon down to its middle four fifths; Apple's rounds the corners.
const ICONS = [
  { file: 'icon-192', size: 192, share: 1, paper: 'transparent' },
  { file: 'icon-512', size: 512, share: 1, paper: 'transparent' },
  { file: 'maskable-512', size: 512, share: 0.8, paper: GROUND },
  { file: 'apple-touch-180', size: 180, share: 0.9, paper: GROUND },
]

const drawing = await readFile('public/favicon.svg', 'utf8')
const executablePath = installedChromium()
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
})
await mkdir('public/icons', { recursive: true })
await Promise.all(
  ICONS.map(async ({ file, size, share, paper }) => {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    const image = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;block-size:100vh;background:${paper}">` +
        `<img src="${image}" style="inline-size:${share * 100}%">`,
    )
    await page.screenshot({ path: `public/icons/${file}.png`, omitBackground: paper === 'transparent' })
    await page.close()
  }),
)
await browser.close()
