#!/usr/bin/env node
// Makes src/util/data/place-zones.json from the tz database (Debian's package `tzdata`; its tables are in the public domain):
// which time zone the clocks of a country, a state or a zone's city show.
//   node scripts/place-zones.mjs [/usr/share/zoneinfo]
// One zone a line: its name|the places, lower case. Other towns are found by the country or state the gazetteer puts them in.
import { readFileSync, writeFileSync } from 'node:fs'

const folder = process.argv[2] ?? '/usr/share/zoneinfo'
/** Countries whose clocks all agree on these days have one time. */
const DAYS = ['2024-01-15T12:00:00Z', '2024-07-15T12:00:00Z']

/** Countries of several times in which nearly everybody lives in one; own knowledge. */
const NEARLY_ALL = {
  CN: 'Asia/Shanghai',
  ES: 'Europe/Madrid',
  PT: 'Europe/Lisbon',
  CL: 'America/Santiago',
  EC: 'America/Guayaquil',
  NZ: 'Pacific/Auckland',
  UA: 'Europe/Kyiv',
  CY: 'Asia/Nicosia',
  PF: 'Pacific/Tahiti',
}
/** Names the news writes for those of iso3166.tab; own work. */
const NAMES = {
  GB: 'Britain,United Kingdom,Great Britain,England,Scotland,Wales,Northern Ireland',
  KR: 'South Korea',
  KP: 'North Korea',
  MM: 'Myanmar,Burma',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: "Ivory Coast,Cote d'Ivoire",
  AE: 'United Arab Emirates',
  BA: 'Bosnia and Herzegovina,Bosnia',
  CZ: 'Czech Republic,Czechia',
  SZ: 'Swaziland,Eswatini',
  MK: 'Macedonia,North Macedonia',
  TL: 'East Timor',
  VA: 'Vatican City,Vatican',
  MO: 'Macau',
  PS: 'Palestine,West Bank,Gaza Strip,Gaza',
  TR: 'Turkey',
  CV: 'Cape Verde',
  TT: 'Trinidad and Tobago',
  KN: 'Saint Kitts and Nevis',
  ST: 'Sao Tome and Principe',
}
/** The time of all or most people of a state or province, by zone; states cut in two are left out. Own knowledge. */
const STATES = {
  'America/New_York':
    'Connecticut,Delaware,Florida,Georgia (state),Maine,Maryland,Massachusetts,New Hampshire,New Jersey,New York,North Carolina,Ohio,Pennsylvania,Rhode Island,South Carolina,Vermont,Virginia,West Virginia,District of Columbia,Washington,Washington D.C.,Atlanta,Savannah,Augusta',
  'America/Detroit': 'Michigan',
  'America/Indiana/Indianapolis': 'Indiana',
  'America/Chicago':
    'Alabama,Arkansas,Illinois,Iowa,Kansas,Louisiana,Minnesota,Mississippi,Missouri,Oklahoma,Texas,Wisconsin,Nebraska,Nashville,Memphis',
  'America/Denver': 'Colorado,Montana,New Mexico,Utah,Wyoming',
  'America/Phoenix': 'Arizona',
  'America/Los_Angeles': 'California,Nevada,Washington (state),Seattle,Spokane,Tacoma,Oregon',
  'America/Anchorage': 'Alaska',
  'Pacific/Honolulu': 'Hawaii',
  'America/Kentucky/Louisville': 'Louisville,Lexington',
  'America/Toronto': 'Ontario,Quebec,Ottawa,Montreal',
  'America/Winnipeg': 'Manitoba',
  'America/Regina': 'Saskatchewan',
  'America/Edmonton': 'Alberta,Calgary',
  'America/Vancouver': 'British Columbia',
  'America/Halifax': 'Nova Scotia,New Brunswick,Prince Edward Island',
  'America/St_Johns': 'Newfoundland',
  'Australia/Sydney': 'New South Wales,Canberra',
  'Australia/Melbourne': 'Victoria',
  'Australia/Brisbane': 'Queensland',
  'Australia/Perth': 'Western Australia',
  'Australia/Adelaide': 'South Australia',
  'Australia/Hobart': 'Tasmania',
  'America/Sao_Paulo': 'Brasilia,Rio de Janeiro,Belo Horizonte,Porto Alegre',
  'America/Mexico_City': 'Guadalajara,Acapulco,Puebla',
  'Europe/Moscow': 'Saint Petersburg,St. Petersburg,Sochi,Grozny,Rostov-on-Don,Beslan',
  'Asia/Jakarta': 'Bandung,Surabaya',
  'Asia/Makassar': 'Bali,Denpasar',
  'Africa/Kinshasa': 'Kinshasa',
  'Africa/Lubumbashi': 'Goma,Bukavu',
  'Asia/Almaty': 'Astana,Nur-Sultan',
  'Europe/Istanbul': 'Ankara,Izmir,Gaziantep,Diyarbakir',
}
/** Zones of tz that are named for what is no place of the news, or for a place of another zone too. */
const NO_CITY = new Set([
  'Easter',
  'Center',
  'Beulah',
  'New Salem',
  'Knox',
  'Troll',
  'Eastern',
  'Georgia',
  'Midway',
  'Wake',
])

const rows = (file) =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

const isKnown = (zone) => {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }) !== null
  } catch {
    return false
  }
}
const clocks = (zone) =>
  DAYS.map((day) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(new Date(day)),
  ).join(' ')

const placesOf = new Map()
const add = (zone, names) => placesOf.set(zone, [...(placesOf.get(zone) ?? []), ...names])

const zonesOf = new Map()
for (const [country, , zone] of rows('zone.tab')) {
  if (!isKnown(zone)) continue
  zonesOf.set(country, [...(zonesOf.get(country) ?? []), zone])
  const city = zone.split('/').at(-1).replaceAll('_', ' ')
  const isVillage = /^America\/(?:Indiana|Kentucky|North_Dakota)\/(?!Indianapolis|Louisville)/.test(zone)
  if (!NO_CITY.has(city) && !isVillage) add(zone, [city])
}
for (const [code, name] of rows('iso3166.tab')) {
  const zones = zonesOf.get(code) ?? []
  const one = new Set(zones.map(clocks)).size === 1 ? zones[0] : NEARLY_ALL[code]
  // A name of a state and a country alike tells nothing.
  if (one !== undefined && name !== 'Georgia') add(one, (NAMES[code] ?? name).split(','))
}
for (const [zone, names] of Object.entries(STATES)) add(zone, names.split(','))

const lines = [...placesOf]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([zone, names]) => `${zone}|${[...new Set(names.map((name) => name.toLowerCase()))].join(',')}`)
writeFileSync(
  new URL('../src/util/data/place-zones.json', import.meta.url),
  `${JSON.stringify({ origin: 'tz database (public domain) and own knowledge; made by scripts/place-zones.mjs', zones: lines.join('\n') }, null, 1)}\n`,
)
