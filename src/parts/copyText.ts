/** Copies a text; `false` where that is not possible: missing on plain http, refused in some apps. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // The caller says so, and the text stands there to be selected.
    return false
  }
}
