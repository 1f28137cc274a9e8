import type { WatermarkWords } from './words.ts'

/** The words of the photo watermark in English */
export const en: WatermarkWords = {
  heading: 'Watermark an ID photo',
  lead: 'When an online form asks for a photo of your ID, stamp it first with what it is for and the date. The photo stays in the memory of this device; it is not sent and not kept.',
  text: 'What the watermark says',
  textHint: (longest: number) =>
    `Say for whom and for what. At most ${longest} characters; today’s date is added.`,
  textTooLong: (longest: number) => `The watermark is too long; at most ${longest} characters.`,
  textEmpty: 'The watermark is empty. Say for whom the photo is and what for.',
  purpose: ({ title }: { title: string }) => `Only for closing my account with ${title}`,
  purposeUnknown: 'Only for closing my SIM account',
  stamp: ({ title, date }: { title: string; date: string }) => `${title} ${date}`,
  choose: 'Choose a photo',
  take: 'Take a photo',
  working: 'Adding the watermark…',
  result: 'The photo with its watermark',
  size: (width: number, height: number) =>
    `${width} × ${height} pixels; where it was taken and the like are gone.`,
  check: 'Zoom in: can the name, the number and whatever else will be compared still be read?',
  save: 'Save the photo',
  longPress: 'In this app, press and hold the photo above and save it. If that fails, take a screenshot.',
  forget: 'Clear this photo',
  forgotten: 'Cleared.',
  problems: {
    empty: 'This file is empty. Choose another.',
    heic: 'This is a HEIC photo, which this browser cannot open. On an iPhone, take a screenshot of it and choose that; or set Settings › Camera › Formats to Most Compatible and take it again.',
    'not-a-picture': 'This is not a photo. Choose a JPG or PNG.',
    damaged:
      'This photo cannot be opened. It may be damaged, or not yet downloaded from the cloud. Choose another.',
    'too-large':
      'This photo is so large that the browser might give up, so it was not opened. Choose a screenshot of it, or take it again at a smaller size.',
    failed: 'The watermark could not be added. Close other pages and try again.',
  },
  limitsTitle: 'What a watermark cannot do',
  limits: [
    'It says for whom the photo is, but somebody determined may remove it. Send the photo only to the operator’s own app or site.',
    'Some operators refuse photos with a watermark. Read what the form asks for, or ask the hotline.',
    'Nothing here recognises documents or checks whether the photo is good enough.',
    'The original is still among your photos; delete it when all is settled.',
  ],
}
