import type { TransferWords } from './words.ts'

/** The words of continuing on another device in English */
export const en: TransferWords = {
  heading: 'Continue on another device',
  lead: 'Put your progress into a link or a QR code and open it on the other device. Everything is in the link itself; it passes through no server.',
  send: 'Take it with you',
  nothing: 'There is no card on this device yet. Open this page on the device that has your records.',
  start: 'Go to the home page and start',
  which: 'Which cards',
  all: (count: number) => (count === 2 ? 'Both cards' : `All ${count} cards`),
  texts: 'Take what I wrote as well',
  textsHint:
    'Names, notes, reasons, references, places and other people’s answers stay behind unless you ask. Services you added come along under the name “*”; reasons for accepting a risk must be written again.',
  copy: 'Copy the link',
  copied: 'Copied. Send it to yourself and open it on the other device.',
  cannotCopy: 'Copying does not work here. Press and hold the link below, select all, then copy.',
  link: 'Link',
  showLink: 'See the whole link',
  making: 'Making it…',
  cannotMake: 'This browser cannot make a link. Use a backup file instead.',
  code: 'QR code: scan it with the camera of the other device to open this link',
  codeHint: 'Point the camera of the other device at it, or the scanner in WeChat.',
  codeInApp: 'You can also press and hold the picture and scan the code in it, or save it.',
  tooLarge:
    'There is too much for one QR code. Copying the link still works; or take fewer cards, leave out what you wrote, or use a backup file.',
  toFile: 'Use a backup file',
  limitsTitle: 'Know this before you take it',
  limits: [
    'It takes things as they are now. Afterwards the two devices do not follow each other; take it again to merge them.',
    'Whoever has the link can see how far you are. Send it to yourself only, not to a group.',
    'There is no number or ID number in the link. If you wrote one in a note, do not tick “Take what I wrote as well”.',
    'This is not a backup. Once the chat is cleared, the link is gone.',
  ],
  receive: 'Take it over here',
  receiveLead: 'Copy the link on the other device and paste it here. A backup text works as well.',
  paste: 'Link or backup text',
  read: 'See what would change',
  camera: 'Scan with the camera',
  stop: 'Turn the camera off',
  photo: 'Choose a photo of the code',
  view: 'Camera picture',
  scanning: 'Hold the QR code in the middle of the picture.',
  notOurs: 'This is not a Xiaoka QR code. Scan the one shown on the other device.',
  noCode:
    'No QR code was found in this photo. Take it closer and straighter and choose again, or paste the link.',
  badPhoto: 'This photo cannot be opened. Choose another, or paste the link.',
  cameraProblems: {
    insecure:
      'This address is not https, so the browser allows no camera. Choose a photo, or paste the link.',
    refused:
      'The camera is not allowed. Change that in the browser’s settings, choose a photo, or paste the link.',
    none: 'No camera was found. Choose a photo, or paste the link.',
    busy: 'Another program is using the camera. Close it and try again, choose a photo, or paste the link.',
    failed: 'The camera does not start. Choose a photo, or paste the link.',
  },
  arrived: 'Progress from another device',
  arrivedLead: 'See what would change first; nothing changes until you press “Load”.',
  reading: 'Reading…',
  problems: {
    empty: 'Paste the link or the backup text first.',
    'not-ours': 'This is not a Xiaoka link. Copy the whole link again on the other device.',
    newer: 'This link comes from a newer version. Reload the page to update, then open it again.',
    damaged:
      'The link is incomplete or was changed, and cannot be read. Nothing has changed here. Copy the whole link again on the other device.',
    'too-large':
      'What is in the link is too large to be somebody’s progress and was not opened. Nothing has changed here. Use a backup file instead.',
    'not-text': 'What is in the link cannot be read. Nothing has changed here. Copy the whole link again.',
  },
  dismiss: 'Got it',
  taken: 'Taken over. If it is not right, undo it now.',
  left: 'Not taken over. Nothing has changed.',
  toCards: 'See the cards',
}
