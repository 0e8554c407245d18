/** Words beside which a day is the one on which something was said or posted; forms as they stand in reports. */
export const SAYING_FORMS: ReadonlySet<string> = new Set(
  (
    'said told announced reported added confirmed declared tweeted wrote stated warned posted retweeted tweet tweets twitter facebook instagram ' +
    'responded replied asserted insisted argued explained remarked testified acknowledged admitted claimed vowed pledged statement ' +
    'interview speech'
  ).split(' '),
)
