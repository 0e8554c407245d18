/** An aggregator's page with two outlets' digests of one meeting, in our own words. */
export const PAGE = `Latest news with #harbourtalks


North Quay Times
3 days ago
- Politics
- World
- North Quay Times
Defence heads of three states confer as tariffs loom
Ministers met abroad while the three defence heads sat down in the capital on July 11.

It was their 22nd such meeting, the paper adds.


Capital Herald
6 days ago
- Politics
- Capital Herald
Three defence heads gather in the capital
The defence heads met on Thursday, for the first time in this country.
`
