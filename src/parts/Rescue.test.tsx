import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { showCard } from '#testing/show.tsx'
import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Rescue } from './Rescue.tsx'

const card = cardSaying({ answers: { name: '妈妈的卡 <b>' } })

describe('taking everything away', () => {
  it('[S17] saves a file with all of it', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:xiaoka')
    const downloads: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      downloads.push(`${this.download} ${this.href}`)
    })
    const user = await showCard(card, () => <Rescue />)
    await user.click(screen.getByRole('button', { name: t.save.rescue }))
    expect(downloads).toEqual([expect.stringMatching(/\.json blob:xiaoka$/)])
    const [file] = made.mock.calls[0] ?? []
    expect(file instanceof Blob ? await file.text() : '').toContain('妈妈的卡')
  })

  it('[L06] shows all of it as text to copy, where files cannot be saved', async () => {
    const user = await showCard(card, () => <Rescue />)
    await user.click(screen.getByText(t.take.text))
    const text = await screen.findByRole('textbox', { name: t.take.content })
    expect(text).toHaveDisplayValue(/妈妈的卡 <b>/)
    expect(text).toHaveAttribute('readonly')
  })
})
