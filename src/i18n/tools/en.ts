import type { ToolWords } from './words.ts'

/** What leads to the tools, in English */
export const en: ToolWords = {
  heading: 'Tools',
  checkNumber: 'Check how a number is written',
  checkAddress: 'Check the address first',
  links: {
    packet: { name: 'Counter sheet', hint: 'What to bring, ask and say at the shop, on one A4 page' },
    watermark: {
      name: 'Watermark an ID photo',
      hint: 'Stamp what it is for and the date before you send it',
    },
    official: {
      name: 'Official-channel check',
      hint: 'Whether an address, a text or a hotline is the operator’s',
    },
    identifiers: { name: 'Number check', hint: 'Whether a phone, card or document number is written right' },
  },
  transfer: {
    name: 'Continue on another device',
    hint: 'A link or a QR code for your other phone or computer',
  },
}
