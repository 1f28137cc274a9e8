/** A sentence as it is compared with what is read on a screen, where a space at which no line ends is a space. */
export function asRead(sentence: string): string {
  return sentence.replaceAll('\u00A0', ' ')
}
