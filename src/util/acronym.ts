const SMALL = /^(?:of|for|and|the|on|in|&|,|to)$/iu

/** Initials of a name's capitalised words: "Syrian Observatory for Human Rights": SOHR. */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/u)
    .flatMap((word) => word.split('-'))
    .filter((word) => !SMALL.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()
}

/** Whether `short` abbreviates `name`; a closing "Inc." or "Corp." may be left out. */
export function abbreviates(short: string, name: string): boolean {
  const letters = short.replace(/[.&]/gu, '').toUpperCase()
  if (letters.length < 2 || !name.includes(' ')) return false
  const initials = initialsOf(name)
  if (letters === initials) return true
  return (
    initials.length > 2 && letters === initials.slice(0, -1) && /(?:Inc|Corp|Ltd|LLC|PLC|Co)\.?$/u.test(name)
  )
}
