/** Fetches a page without opening it; `null` when it cannot be had. The browser makes a document of it by itself: the headers let nobody turn text into markup. */
export async function fetchMarkup(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.addEventListener('loadend', () => resolve(request.responseXML))
    request.send()
  })
}
