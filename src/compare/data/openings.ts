/**
 * Base forms of the verbs and fillers with which speakers begin sentence after sentence ("I think it's …", "we need to
 * …", "people want …"): beginning with them, two quotations need not be of one remark.
 */
export const STOCK_OPENING: ReadonlySet<string> = new Set(
  (
    'think believe know mean feel hope wish want need like love try work ask start look see let thank guess suppose expect understand ' +
    'remember continue keep talk hear sorry glad happy proud sure grateful honored honoured pleased people thing lot kind country ' +
    'important clear great good bad well obviously frankly honestly certainly absolutely really actually today tonight first second always never'
  ).split(' '),
)
