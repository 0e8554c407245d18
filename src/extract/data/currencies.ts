/** Currencies by the signs and words that news writes; values are ISO 4217 codes. */

/** Signs before a number, longest first. A bare dollar sign is read as US dollars. */
export const CURRENCY_SIGNS: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['AU$', 'AUD'],
  ['A$', 'AUD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['HK$', 'HKD'],
  ['NZ$', 'NZD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['S$', 'SGD'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₴', 'UAH'],
]

/** Codes that stand before or after a number. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY KRW CNY RMB CHF CAD AUD NZD HKD SGD INR RUB BRL MXN ZAR TRY ILS SEK NOK DKK PLN CZK HUF SAR AED EGP SYP IQD IRR PKR NGN KES THB IDR MYR PHP VND TWD UAH'.split(
    ' ',
  ),
)

/** Words after a number. Where several states share a word, the one that English news means by it alone. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollar: 'USD',
    dollars: 'USD',
    buck: 'USD',
    bucks: 'USD',
    cent: 'USD-cent',
    cents: 'USD-cent',
    euro: 'EUR',
    euros: 'EUR',
    yen: 'JPY',
    won: 'KRW',
    yuan: 'CNY',
    renminbi: 'CNY',
    rupee: 'INR',
    rupees: 'INR',
    ruble: 'RUB',
    rubles: 'RUB',
    rouble: 'RUB',
    roubles: 'RUB',
    lira: 'TRY',
    liras: 'TRY',
    shekel: 'ILS',
    shekels: 'ILS',
    franc: 'CHF',
    francs: 'CHF',
    rand: 'ZAR',
    peso: 'MXN',
    pesos: 'MXN',
    riyal: 'SAR',
    riyals: 'SAR',
    dirham: 'AED',
    dirhams: 'AED',
    naira: 'NGN',
    hryvnia: 'UAH',
    baht: 'THB',
    rial: 'IRR',
    rials: 'IRR',
    sterling: 'GBP',
  }),
)
