/**
 * Takes an entry into a short list, best first, that has at most `most`: picking the best of many costs one comparison
 * for each that is none of them, where sorting compares each with many.
 *
 * @param isBefore a strict order.
 */
export function keepBest<T>(list: T[], entry: T, most: number, isBefore: (x: T, y: T) => boolean): void {
  const last = list.at(-1)
  if (list.length >= most && (last === undefined || !isBefore(entry, last))) return
  let at = list.length
  for (let before = list[at - 1]; before !== undefined && isBefore(entry, before); before = list[at - 1]) at--
  list.splice(at, 0, entry)
  if (list.length > most) list.pop()
}
