/** Units of measure: name, kind, and factor to the base unit of its kind. Sources: BIPM SI brochure; NIST SP 811 for US units. */
export interface Unit {
  /** Singular English name: the `unit` of a mention. */
  readonly name: string
  readonly kind:
    | 'length'
    | 'area'
    | 'mass'
    | 'volume'
    | 'temperature'
    | 'speed'
    | 'power'
    | 'energy'
    | 'data'
    | 'pressure'
    | 'flow'
  /** Multiply by this to get metres, square metres, kilograms, litres, km/h, watts, joules, bytes … */
  readonly factor: number
}

type Row = readonly [name: string, kind: Unit['kind'], factor: number, forms: string]

const ROWS: readonly Row[] = [
  ['metre', 'length', 1, 'metre|metres|meter|meters'],
  ['kilometre', 'length', 1000, 'kilometre|kilometres|kilometer|kilometers|km|kms'],
  ['centimetre', 'length', 0.01, 'centimetre|centimetres|centimeter|centimeters|cm'],
  ['millimetre', 'length', 0.001, 'millimetre|millimetres|millimeter|millimeters|mm'],
  ['mile', 'length', 1609.344, 'mile|miles|mi'],
  ['nautical mile', 'length', 1852, 'nautical mile|nautical miles'],
  ['foot', 'length', 0.3048, 'foot|feet|ft'],
  ['inch', 'length', 0.0254, 'inch|inches'],
  ['yard', 'length', 0.9144, 'yard|yards'],
  ['light-year', 'length', 9.4607e15, 'light year|light years'],
  ['acre', 'area', 4046.8564224, 'acre|acres'],
  ['hectare', 'area', 10_000, 'hectare|hectares|ha'],
  ['square mile', 'area', 2_589_988.11, 'square mile|square miles|sq mi'],
  [
    'square kilometre',
    'area',
    1e6,
    'square kilometre|square kilometres|square kilometer|square kilometers|sq km',
  ],
  ['square foot', 'area', 0.09290304, 'square foot|square feet|sq ft'],
  ['square metre', 'area', 1, 'square metre|square metres|square meter|square meters|sq m'],
  ['gram', 'mass', 0.001, 'gram|grams|gramme|grammes'],
  ['kilogram', 'mass', 1, 'kilogram|kilograms|kilo|kilos|kg|kgs|kilogramme|kilogrammes'],
  ['tonne', 'mass', 1000, 'tonne|tonnes|metric ton|metric tons'],
  ['ton', 'mass', 907.18474, 'ton|tons'],
  ['pound', 'mass', 0.45359237, 'pound|pounds|lb|lbs'],
  ['ounce', 'mass', 0.028349523, 'ounce|ounces|oz'],
  ['litre', 'volume', 1, 'litre|litres|liter|liters'],
  ['gallon', 'volume', 3.785411784, 'gallon|gallons'],
  ['barrel', 'volume', 158.987294928, 'barrel|barrels'],
  ['degree', 'temperature', 1, 'degree|degrees'],
  [
    'kilometre per hour',
    'speed',
    1,
    'km/h|kph|kmh|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour',
  ],
  ['mile per hour', 'speed', 1.609344, 'mph|miles per hour|miles an hour'],
  ['knot', 'speed', 1.852, 'knot|knots'],
  ['watt', 'power', 1, 'watt|watts'],
  ['kilowatt', 'power', 1000, 'kilowatt|kilowatts|kw'],
  ['megawatt', 'power', 1e6, 'megawatt|megawatts|mw'],
  ['gigawatt', 'power', 1e9, 'gigawatt|gigawatts|gw'],
  ['kiloton', 'energy', 4.184e12, 'kiloton|kilotons'],
  ['megaton', 'energy', 4.184e15, 'megaton|megatons'],
  ['megabyte', 'data', 1e6, 'megabyte|megabytes|mb'],
  ['gigabyte', 'data', 1e9, 'gigabyte|gigabytes|gb'],
  ['terabyte', 'data', 1e12, 'terabyte|terabytes|tb'],
]

/** Units by the words that name them, one space between words, lower case. */
export const UNIT_FORMS: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([name, kind, factor, forms]) =>
    forms.split('|').map((form): [string, Unit] => [form, { name, kind, factor }]),
  ),
)

/** Units by their `name`. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  [...UNIT_FORMS.values()].map((unit) => [unit.name, unit]),
)
