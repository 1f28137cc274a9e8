/** An object of a parsed JSON text, about whose fields nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>

/** Whether a value is an object with named fields. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** How deep lists and objects stand in one another in a JSON text, found without following them. */
export function depthOf(json: string): number {
  let depth = 0
  let deepest = 0
  let isInText = false
  for (let index = 0; index < json.length; index += 1) {
    const sign = json[index]
    if (isInText) {
      if (sign === '\\') index += 1
      else isInText = sign !== '"'
    } else if (sign === '"') isInText = true
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, (depth += 1))
    else if (sign === ']' || sign === '}') depth -= 1
  }
  return deepest
}

/** The object a text describes; `null` when the text is not JSON or describes something else. */
export function objectIn(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    // Broken JSON is an expected state of a saved copy or a file; the caller says so to the person.
    return null
  }
}
