/** Ids that are no longer in the guide, and the id that took over; an id is never used again. */
export const retiredIds: Readonly<Record<string, string>> = {}
