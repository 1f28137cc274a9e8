import { defineConfig, devices } from '@playwright/test'
import { installedChromium } from './scripts/browser.mjs'

const executablePath = installedChromium()

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  timeout: 180_000,
  // The pictures of e2e/pictures.e2e.ts: one set for every machine (docs/testing.md).
  snapshotPathTemplate: '{testDir}/pictures/{projectName}/{arg}{ext}',
  expect: {
    timeout: 10_000,
    toHaveScreenshot: { scale: 'css', maxDiffPixels: 60, animations: 'disabled' },
  },
  // A machine that is busy for a moment is no fault of the app; what passed only then is named at the end (scripts/countResults.mjs).
  retries: 1,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'reports/journeys.json' }]],
  use: {
    // The server takes the next free port when its own is in use, and prints which.
    baseURL: `http://127.0.0.1:${process.env['PAGE_PORT'] ?? 4173}/`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Hong_Kong',
    actionTimeout: 15_000,
    // A journey sees this build and no earlier one; those of e2e/offline let the worker in.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // What does not depend on the size of the screen is tagged with the one project it runs in.
  projects: [
    {
      name: 'phone',
      grepInvert: /@desktop/,
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
    {
      name: 'desktop',
      grepInvert: /@phone/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
  ],
  webServer: {
    command: 'npm start',
    env: { NO_COLOR: '1', FORCE_COLOR: '0' },
    wait: { stdout: /Local:\s+http:\/\/127\.0\.0\.1:(?<page_port>\d+)/ },
    timeout: 120_000,
  },
})
