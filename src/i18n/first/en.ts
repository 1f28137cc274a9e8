import type { FirstMessages } from './words.ts'

/** English, as far as the shell and the first screen need it. */
export const en: FirstMessages = {
  app: {
    name: 'Xiaoka',
    skip: 'Skip to the content',
    home: 'Home',
    language: 'Language',
    settings: 'Settings',
    search: 'Search',
    about: 'About',
    loading: 'Opening…',
    title: (screen) => `${screen} · Xiaoka`,
    promise: 'Your records stay in the browser on this device.',
  },
  stations: {
    decide: 'Decide',
    documents: 'Papers',
    backup: 'Back up',
    balance: 'Balance',
    unbind: 'Unlink',
    submit: 'Submit',
    'follow-up': 'Follow up',
    aftercare: 'Tidy up',
  },
  checksStation: 'Check',
  gateName: 'Gate',
  save: {
    saved: 'Saved here',
    nothingYet: 'Autosave on',
    unsaved: 'Not saved',
    blocked: 'Saving is blocked',
    newer: 'View only',
    unreadable: 'Unreadable card',
    notKept: 'Not saved (your choice)',
    adoptedElsewhere:
      'Another tab has just loaded a backup, and this one follows. What you are typing is still here.',
    refilled: 'The browser had cleared your records; they are saved again.',
    noRoomTitle: 'Your last change is not saved yet',
    noRoom:
      'The browser did not save: it may be full, or in private mode. Keep this page open. You can go on ticking; it tries again by itself. Best download your records now.',
    blockedTitle: 'This browser does not allow saving',
    blockedText:
      'It may be in private mode, or site data is switched off. What you tick or write now is lost when you close this page. Open it in another browser, or download your records before you leave.',
    newerTitle: 'A newer version saved these records',
    newerText:
      'So as not to damage them, this page only shows them and saves nothing. Reload it to get the new version. The records have not been changed.',
    unreadableTitle: (count) =>
      count === 1 ? 'The records of 1 card cannot be read' : `The records of ${count} cards cannot be read`,
    unreadableText:
      'The original has not been changed. Download it first, then set it aside and carry on. Your other cards are not affected.',
    setAside: 'Set it aside and carry on',
    setAsideFailed: 'It could not be set aside; the storage may be full. Download it first.',
    rescue: 'Download what is saved',
    rescueText: 'If you cannot download, copy the text below into your notes.',
    reload: 'Reload the page',
    repaired: (count) =>
      count === 1
        ? '1 entry was damaged and left out; the rest is here.'
        : `${count} entries were damaged and left out; the rest is here.`,
  },
  update: {
    title: 'A new version is ready',
    text: 'Change to it now, or when you have finished here. Your records stay.',
    act: 'Use the new version',
    elsewhere: 'Another tab has changed to the new version. Finish here first, then reload.',
  },
  undo: {
    mark: 'Item changed',
    binding: 'Service recorded',
    answer: 'Answer changed',
    leg: 'Progress recorded',
    ownService: 'Service removed',
    contact: 'Contact log changed',
    told: 'What the operator told you was changed',
    bindings: (count) =>
      count === 1 ? '1 service marked “Not linked”' : `${count} services marked “Not linked”`,
    adopt: 'Backup loaded',
    startOver: 'Everything cleared',
    clearedElsewhere: 'Another tab cleared the records, so this one did too',
    deleteCard: (name) => `“${name}” deleted`,
    takeBack: 'Undo',
    dismiss: 'Got it',
  },
  errors: {
    crashTitle: 'Something went wrong on this page',
    crashText: 'Your records are still here. Download them first, then reload the page.',
    offlineTitle: 'This part could not be opened',
    offlineText:
      'The connection dropped, or the site was just updated. Your records are still here. Reload and try again.',
    reload: 'Reload the page',
  },
  home: {
    heading: 'Cancel a China–Hong\u00a0Kong SIM, step by step',
    lead: 'Clear the money, move your accounts, and only then submit. Stop whenever you like and carry on later.',
    points: [
      'Think first: cancel, pause or port',
      'Get your papers, then check the balance and the linked accounts',
      'Pass the gate, submit, then follow up the refund and tidy up',
    ],
    privacyTitle: 'No phone or ID number asked for, nothing uploaded',
    start: 'Start with the first card',
    example: 'Look at an example first',
    cards: 'Your SIM cards',
    add: 'Add another card',
    resume: (name) => `Continue: ${name}`,
    startedOn: (date) => `Started ${date}`,
    way: 'Six stations and a gate, from deciding to tidying up',
    evictedHint: 'Been here before? The browser may have cleared your records.',
    toImport: 'Load a backup, or save nothing',
  },
  take: {
    heading: 'Take a backup away',
    lead: 'A file for you to keep. Do this before you change phones or clear the browser.',
    download: 'Download the backup file',
    text: 'If you cannot download, copy the text',
    copy: 'Copy',
    copied: 'Copied',
    cannotCopy: 'Copying does not work here. Press and hold the text above, select all, then copy.',
    content: 'Backup text',
    keptQuestion: 'Have you stored it?',
    kept: 'Yes, I have',
    inApp:
      'This app can rarely download files. Copy the text below, or tap ··· at the top right and choose “Open in browser”.',
  },
}
