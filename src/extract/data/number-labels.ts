/** Words before a number that make it a label, not a count ("Section 230", "page 5", "No. 3"). Lower case. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'section sections article articles title chapter chapters clause paragraph page pages line route highway interstate road ' +
    'flight room suite apartment gate platform terminal channel number no nos volume vol issue figure fig table phase stage ' +
    'level tier type category class grade group unit block lot pier pad district precinct ward zone area sector exit mile-marker ' +
    'act amendment proposition prop resolution rule order case docket bill h.r s senate house count counts appendix schedule ' +
    'season episode part book act scene track version build model mark mk series round game match lap heat week day year ' +
    'box bus train tram line apollo boeing airbus windows formula psalm top form tel phone fax ext isbn zip code ' +
    'question item step option point lesson rank seed seeded ranked age aged sura verse channel radio fm am studio euro world'
  ).split(' '),
)

/** Labels that may also be what is counted after them; a capital or a stop before the number is needed too. */
export const STREETS: ReadonlySet<string> = new Set(
  'street st avenue ave road rd boulevard blvd lane ln drive dr court place pl square highway parkway way terrace broadway'.split(
    ' ',
  ),
)

/** Months, beside which a number is a day or a year. */
export const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
)

/** Words after which four digits are a year. */
export const BEFORE_YEARS: ReadonlySet<string> = new Set(
  'in since by until till from during the of late early mid after before and to for through between fiscal year'.split(
    ' ',
  ),
)
