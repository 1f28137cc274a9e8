import { mkdir, writeFile } from 'node:fs/promises'
import { announced, focused, listen, reading } from './listening.ts'
import {
  answer,
  arrive,
  at,
  expect,
  follow,
  PERSONAL,
  prepare,
  press,
  primary,
  row,
  settleRows,
  test,
  wordsOn,
} from './person.ts'

const LONGEST = 100
const HEAD = `# The main journey, as it is heard

What a screen reader says on the way from the first visit to the end, in 简体: what is said by itself after each act (\`>\`: where the
focus goes, and what live regions say), then the screen from top to bottom. Written by \`e2e/transcript.e2e.ts\`; taken over with
\`npm run transcript\`, and read by a person when screens change.

`

test('The main journey can be followed by ear (P10)', { tag: '@phone' }, async ({ page }) => {
  test.slow()
  await listen(page)
  // The days and hours of the transcript are those of this moment, so that only what was changed differs in it.
  await page.clock.setFixedTime('2026-11-24T02:00:00Z')
  const heard: string[] = []
  // What is said by itself: by a live region, or because the focus went there.
  const tell = async (act: string) => {
    const said = [await focused(page), ...(await announced(page)).map((words) => `播报：${words}`)]
    expect.soft(said.join(''), act).not.toBe('')
    heard.push(`## ${act}\n`, ...said.filter((each) => each !== '').map((each) => `> ${each}\n`))
  }
  const hear = async (act: string) => {
    await tell(act)
    const lines = (await reading(page.locator('main'))).split('\n')
    const rest = lines.length - LONGEST
    heard.push('```', ...lines.slice(0, LONGEST), ...(rest > 0 ? [`（还有 ${rest} 行）`] : []), '```\n')
  }

  await arrive(page)
  heard.push('## 第一次打开\n', '```', await reading(page.locator('body')), '```\n')
  await press(primary(page))
  await at(page, 'decide')
  await hear('第一个问题')
  const { decision, ...others } = PERSONAL
  await answer(page, others)
  await hear('几条路，比一比')
  await answer(page, { ...others, decision })
  await at(page, 'line')
  await hear('路线图，关口关着')
  await follow(page, 'documents')
  await hear('材料')
  await press(row(page, 'documents.identity').getByRole('checkbox'))
  await expect(row(page, 'documents.identity')).toHaveAttribute('data-status', 'done')
  await tell('勾上一项')
  await follow(page, 'line')
  for (const station of ['backup', 'balance', 'unbind']) {
    await follow(page, station)
    await hear(`进入 ${station}`)
    await follow(page, 'line')
  }
  await prepare(page)
  await hear('路线图，关口开了')
  await follow(page, 'submit')
  await hear('选渠道')
  await press(page.locator('input[value="online"]'))
  await tell('选了线上')
  await press(page.locator('main a[href$="/check"]').first())
  await at(page, 'check')
  await hear('核对一遍')
  await press(primary(page))
  const last = await at(page, 'confirm')
  await hear('最后一问')
  await press(primary(page))
  await tell('没填后四位就按')
  await last.locator('input[inputmode="numeric"]').fill('0012')
  await press(primary(page))
  await at(page, 'submit')
  await hear('提交')
  const { submit, followUp } = await wordsOn(page)
  await press(page.getByRole('button', { name: submit.recordAct }))
  await at(page, 'follow-up')
  await hear('等受理')
  await press(page.getByRole('button', { name: followUp.recordReceipt }))
  await hear('记下受理，等生效')
  await press(page.getByRole('radio', { name: followUp.results.call.ok }).first())
  await press(page.getByRole('button', { name: followUp.recordVerification }).first())
  await hear('记下核实，等结清')
  await press(page.locator('input[value="refunded"]'))
  await press(page.getByRole('button', { name: followUp.recordSettlement }))
  await tell('记下结清')
  await follow(page, 'aftercare')
  await hear('善后')
  await settleRows(page)
  await tell('善后都勾上了')
  await follow(page, 'line')
  await hear('路线图，走完了')
  await follow(page, 'closing')
  await hear('留底')

  await mkdir('reports', { recursive: true })
  await writeFile('reports/transcript.zh-CN.md', `${HEAD}${heard.join('\n')}`)
})
