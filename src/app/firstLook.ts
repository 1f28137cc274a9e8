// Runs before the page has a body, so that no frame of it is drawn in other colours than the person chose.
import { readPreferencesText } from '#store/savedCopy.ts'
import { giveLook } from './look.ts'

giveLook(document.documentElement, kept('theme'), kept('textSize'))

// What was chosen earlier, as it stands in the text; reading the whole of it is left to the app.
function kept(preference: string): string {
  const [, value = ''] = new RegExp(`"${preference}":"(\\w+)`).exec(String(readPreferencesText())) ?? []
  return value
}
