/** The numbers a card can have, each cancelled on its own. */
export const LEGS = ['mainland', 'hongkong'] as const
export type Leg = (typeof LEGS)[number]
