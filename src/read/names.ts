/** `Korea Herald (Seoul)` → `korea-herald-seoul`: lower case, letters and digits of any script, accents of Latin dropped. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036F'’]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== '')
    .join('-')
}

/** Base name without its extension: `korea-herald.md` → `korea-herald`. */
export function stem(file: string): string {
  const dot = file.lastIndexOf('.')
  return dot > 0 ? file.slice(0, dot) : file
}

/** An outlet's name from a file's: `korea-herald.txt` → `Korea Herald`. Capitals that are there stay. */
export function outletFromFile(file: string): string {
  const words = stem(file)
    .split(/[-_\s]+/u)
    .filter((word) => word !== '')
  return words.map(capitalised).join(' ') || file
}

/** A story's title from a folder's name: `bridge-collapse_2024-05-01` → `Bridge collapse 2024-05-01`. */
export function titleFromName(name: string): string {
  return capitalised(name.replace(/_|(?<!\d)-|-(?!\d)/gu, ' ').trim())
}

function capitalised(word: string): string {
  const first = [...word][0] ?? ''
  return first.toUpperCase() + word.slice(first.length)
}
