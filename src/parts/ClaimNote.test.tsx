import type { Claim } from '#domain/guide.ts'
import { formatDate } from '#i18n/format.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { asRead } from '#testing/asRead.ts'
import { show, startWith } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ClaimNote } from './ClaimNote.tsx'

const official: Claim = {
  when: {},
  text: '余额可退。',
  mark: 'official',
  source: { title: '营业规则', year: 2026, url: 'https://www.10086.cn/rules' },
  checkedOn: '2026-11-01',
  reviewBy: '2026-11-24',
}

letItBe24November()

beforeEach(() => {
  startWith()
})

describe('a statement', () => {
  it('[N14] has its mark, source, year and day of checking beside it', async () => {
    await show(<ClaimNote claim={official} />)
    expect(screen.getByText('余额可退。')).toBeVisible()
    expect(screen.getByText(t.claim.marks.official)).toBeVisible()
    const title = t.claim.inYear({ title: '营业规则', year: 2026 })
    const said = t.claim.source({ title, checked: formatDate('zh-CN', '2026-11-01') })
    expect(document.body).toHaveTextContent(asRead(said))
  })

  it('[N14] does not say the year twice where the name of the source says it', async () => {
    const source = { title: '2019 年的规定', year: 2019, url: null }
    await show(<ClaimNote claim={{ ...official, source }} />)
    expect(document.body.textContent.split('2019')).toHaveLength(2)
  })

  it('[N14] links to its source without telling it who follows, and names where it leads', async () => {
    await show(<ClaimNote claim={official} />)
    const link = screen.getByRole('link', {
      name: (said) => said.startsWith(t.claim.link('www.10086.cn')) && said.endsWith(t.claim.newWindow),
    })
    expect(link).toHaveAttribute('href', 'https://www.10086.cn/rules')
    expect(link).toHaveAttribute('rel', expect.stringContaining('noreferrer'))
  })

  it('has no link where the source is no address to follow', async () => {
    await show(<ClaimNote claim={{ ...official, source: { title: 'x', year: 2020, url: null } }} />)
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('[N14] that nobody confirmed says so', async () => {
    await show(<ClaimNote claim={{ ...official, mark: 'unverified', source: null }} />)
    expect(screen.getByText(t.claim.marks.unverified)).toBeVisible()
    expect(document.body).toHaveTextContent(t.claim.checked(formatDate('zh-CN', '2026-11-01')))
  })

  it.each([
    ['2026-11-24', false],
    ['2026-11-23', true],
  ] as const)('[N14] to be reviewed by %s may have aged on the 24th: %s', async (reviewBy, isStale) => {
    await show(<ClaimNote claim={{ ...official, reviewBy }} />)
    expect(screen.queryByText(t.claim.stale) !== null).toBe(isStale)
  })
})
