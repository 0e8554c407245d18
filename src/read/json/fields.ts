import { isObject, type JsonObject } from './parse.ts'

/** Keys of an object in lower case: systems differ in whether they write `versioncreated` or `versionCreated`. */
export type Fields = ReadonlyMap<string, unknown>

/** The first of several keys that differ in nothing else counts. */
export function fieldsOf(object: JsonObject): Fields {
  const fields = new Map<string, unknown>()
  for (const [key, value] of Object.entries(object)) {
    const name = key.toLowerCase()
    if (!fields.has(name)) fields.set(name, value)
  }
  return fields
}

/** The first of the fields that holds text with anything in it. */
export function textIn(fields: Fields, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields.get(name)
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  return null
}

/** The objects in a field that holds a list of them, or one, or several by their names. */
export function objectsOf(fields: Fields, name: string): readonly JsonObject[] {
  const value = fields.get(name)
  if (Array.isArray(value)) return value.filter(isObject)
  if (!isObject(value)) return []
  const inside = Object.values(value)
  return inside.length > 0 && inside.every(isObject) ? inside.filter(isObject) : [value]
}
