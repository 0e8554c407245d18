const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Lemmas of one field: a word of it may tell of an earlier case of another. */
const FIELDS: readonly ReadonlySet<string>[] = [
  words(
    'attack bomb bombing bombardment shell shelling strike raid fire rocket missile explosion explode blast assault hit target shoot shooting mortar war violence',
  ),
  words('meet meeting talk talks summit visit conference hold'),
  words('strike walkout stoppage picket'),
  words('arrest detain jail imprison charge indict convict sentence'),
  words('launch test fire missile rocket'),
  words('elect election vote win victory'),
  words('sue lawsuit suit court'),
]

/** Whether two lemmas are of one field. */
export function sameField(a: string, b: string): boolean {
  return FIELDS.some((field) => field.has(a) && field.has(b))
}
