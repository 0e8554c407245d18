import { goThrough } from './xml.ts'

/** What a document says of itself (`docProps/core.xml`, ECMA-376 part 2, 11). */
export interface Properties {
  readonly title: string | null
  /** ISO 8601, as written. */
  readonly modified: string | null
  /** BCP 47. */
  readonly language: string | null
}

/** The name of the part that holds the text, null where none is named. Parts outside of the file are never looked at. */
export function mainPartIn(relations: string, path: string): string | null {
  let main: string | null = null
  goThrough(relations, path, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return
      if (attributes.get('Type')?.endsWith('/officeDocument'))
        main ??= attributes.get('Target')?.replace(/^\//u, '') ?? null
    },
    text: () => {},
    close: () => {},
  })
  return main
}

/** Names of styles by their ids, lower case: ids are in the language of the program, names of built-in styles English. */
export function stylesIn(styles: string, path: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  let id = ''
  goThrough(styles, path, {
    open: (name, attributes) => {
      if (name === 'style') id = attributes.get('styleId') ?? ''
      else if (name === 'name' && id !== '') names.set(id, attributes.get('val')?.toLowerCase() ?? '')
    },
    text: () => {},
    close: (name) => {
      if (name === 'style') id = ''
    },
  })
  return names
}

export function propertiesIn(core: string, path: string): Properties {
  const found = new Map<string, string>()
  let current = ''
  goThrough(core, path, {
    open: (name) => {
      current = name
    },
    text: (text) => {
      found.set(current, (found.get(current) ?? '') + text)
    },
    close: () => {
      current = ''
    },
  })
  const value = (name: string): string | null => found.get(name)?.trim() || null
  return { title: value('dc:title'), modified: value('dcterms:modified'), language: value('dc:language') }
}
