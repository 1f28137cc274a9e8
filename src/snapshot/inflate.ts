/** What came out of deflated bytes, or why nothing did. */
type Inflated =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'damaged' | 'too-large' }

/** A text, deflated. */
export async function deflated(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** The text of deflated bytes; reading stops as soon as there are more than `most` bytes, however many would follow. */
export async function inflated(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Inflated> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    const chunks = await upTo(stream.getReader(), most)
    if (chunks === null) return { ok: false, problem: 'too-large' }
    const whole = new Uint8Array(await new Blob(chunks).arrayBuffer())
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(whole) }
  } catch {
    // Bytes that were not deflated, end early or are no text; the browser's own words would help nobody.
    return { ok: false, problem: 'damaged' }
  }
}

async function upTo(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>[] | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a stream is read one piece after the other
    const { done, value } = await reader.read()
    if (done) return chunks
    size += value.byteLength
    if (size > most) {
      // oxlint-disable-next-line no-await-in-loop -- it ends here
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
}
