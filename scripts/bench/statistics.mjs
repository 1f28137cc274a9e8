/** @param {readonly number[]} numbers */
export function medianOf(numbers) {
  const sorted = numbers.filter(Number.isFinite).toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

/**
 * How many times the second each of the first is, round by round; the middle one, the least and the most.
 * @param {readonly number[]} ours
 * @param {readonly number[]} theirs
 */
export function ratioOf(ours, theirs) {
  const ratios = ours.map((value, round) => value / (theirs[round] ?? Number.NaN)).filter(Number.isFinite)
  return { median: medianOf(ratios), least: Math.min(...ratios), most: Math.max(...ratios) }
}
