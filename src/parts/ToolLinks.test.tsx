import { addressOf, TOOLS } from '#domain/address.ts'
import { LOCALES } from '#domain/locale.ts'
import { toolWords } from '#i18n/tools/words.ts'
import { show, startWith } from '#testing/show.tsx'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ToolLinks } from './ToolLinks.tsx'

it('leads to every tool, by the name it has there, and without a card to who made this', async () => {
  startWith()
  await show(<ToolLinks from={null} />)
  const { links, transfer } = await toolWords.load('zh-CN')
  expect(screen.getAllByRole('link').map((link) => addressOf(link.getAttribute('href') ?? ''))).toEqual([
    ...TOOLS.map((tool) => ({ screen: tool, from: null })),
    { screen: 'transfer' },
    { screen: 'about' },
  ])
  expect(screen.getByRole('link', { name: transfer.name })).toBeVisible()
  for (const tool of TOOLS) expect(screen.getByRole('link', { name: links[tool].name })).toBeVisible()
})

it('remembers the card it stands with', async () => {
  startWith()
  await show(<ToolLinks from="tiny" />)
  const tools = screen.getAllByRole('link').slice(0, TOOLS.length)
  for (const link of tools) expect(link.getAttribute('href')).toMatch(/\?card=tiny$/)
})

it('[P10] says which tool is open', async () => {
  startWith()
  window.location.hash = '#/tools/packet?card=tiny'
  await show(<ToolLinks from={null} />)
  const { links } = await toolWords.load('zh-CN')
  expect(screen.getAllByRole('link', { current: 'page' })).toEqual([
    screen.getByRole('link', { name: links.packet.name }),
  ])
})

it('has words for every tool in every language', async () => {
  for (const locale of LOCALES)
    expect(Object.keys((await toolWords.load(locale)).links)).toEqual(expect.arrayContaining([...TOOLS]))
})
