import type { WatermarkWords } from './words.ts'

/** The words of the photo watermark in English */
export const en: WatermarkWords = {
  heading: 'Watermark an ID photo',
  lead: 'When an online form asks for a photo of your ID, first stamp it with what it is for and the date. The photo is handled on this device only; nothing is uploaded or kept here.',
  text: 'What the watermark says',
  textHint: (longest: number) =>
    `Say for whom and for what. At most ${longest} characters; today’s date is added.`,
  textTooLong: (longest: number) => `The watermark is too long. Use at most ${longest} characters.`,
  textEmpty: 'The watermark is empty. Say for whom and for what.',
  purpose: ({ title }: { title: string }) => `Only to close my account with ${title}`,
  purposeUnknown: 'Only to close my SIM account',
  stamp: ({ title, date }: { title: string; date: string }) => `${title} ${date}`,
  choose: 'Choose a photo',
  take: 'Take a photo',
  working: 'Adding the watermark…',
  result: 'The photo with its watermark',
  size: (width: number, height: number) =>
    `${width} × ${height} pixels. Where it was taken and similar details are removed.`,
  check: 'Zoom in: can the name, the number and whatever else they will check still be read?',
  save: 'Save the photo',
  longPress:
    'In this app, press and hold the photo above and choose “Save image”. If that fails, take a screenshot.',
  forget: 'Clear this photo',
  forgotten: 'Cleared.',
  problems: {
    empty: 'This file is empty. Choose another.',
    heic: 'This is a HEIC photo, which this browser cannot open. On an iPhone, take a screenshot of it and choose that; or set Settings › Camera › Formats to Most Compatible and take it again.',
    'not-a-picture': 'This is not a photo. Choose a JPG or PNG.',
    damaged:
      'This photo cannot be opened. It may be damaged, or not yet downloaded from the cloud. Choose another.',
    'too-large':
      'This photo is too large for the browser and was not opened. Choose a screenshot of it, or take it again at a smaller size.',
    failed: 'The watermark could not be added. Close other pages and try again.',
  },
  limitsTitle: 'What a watermark cannot do',
  limits: [
    'It says for whom the photo is, but somebody determined may still remove it. Send the photo only through the operator’s own app or site.',
    'Some operators refuse photos with a watermark. Read what the page asks for; if unsure, call the hotline.',
    'This page does not read your ID or check whether the photo is good enough.',
    'The original is still among your photos. Delete it when all is settled.',
  ],
}
