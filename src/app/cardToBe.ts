/** Stands for the id of a card in what the build draws and writes of it. */
export const CARD_TO_BE = 'cardtobe'

/** Stands for the day on which that card is begun. */
export const DAY_TO_BE = '2000-01-01'

/** Stands for the moment at which it is kept. */
export const MOMENT_TO_BE = '2000-01-01T00:00:00.000Z'
