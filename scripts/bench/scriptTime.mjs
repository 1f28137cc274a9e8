/**
 * How long scripts have run so far, in milliseconds.
 * @param {import('@playwright/test').CDPSession} session
 */
export async function scriptTime(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000
}
