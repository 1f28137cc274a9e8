import type { ToolWords } from './words.ts'

/** What leads to the tools, in English */
export const en: ToolWords = {
  heading: 'Tools',
  checkNumber: 'Check that a number is written right',
  checkAddress: 'Check the address first',
  links: {
    packet: { name: 'Counter sheet', hint: 'What to bring, ask and say at the shop, on one A4 page' },
    watermark: {
      name: 'Watermark an ID photo',
      hint: 'Stamp it with its purpose and the date before you upload it',
    },
    official: {
      name: 'Official-channel check',
      hint: 'Whether an address, a text or a hotline is the operator’s',
    },
    identifiers: { name: 'Number check', hint: 'Whether a phone, card or ID number is written right' },
  },
  transfer: {
    name: 'Continue on another device',
    hint: 'A link or a QR code to take it to another phone or computer',
  },
  about: { name: 'Who made this, can I trust it', hint: 'No operator behind it, no fee, and how to check' },
}
