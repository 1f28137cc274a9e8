/** Names our snapshots among other people's JSON. */
export const APP = 'xiaoka'

/** The saved format's version; raising it takes a migration and a frozen fixture (CONTRIBUTING, "Change the saved format"). */
export const VERSION = 2
