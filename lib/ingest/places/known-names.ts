/** Names of towns and areas that no gazetteer has: `country | division | town, or nothing for an area: names`. */
export const KNOWN_NAMES = `
US | New York | New York: nyc, ny, new york city, greater new york, new york metro, manhattan nyc, midtown manhattan
US | New York | Brooklyn: bklyn, bk
US | New York | Queens: qns, long island city, lic, li city
US | New York | Staten Island: si, s island
US | New York | The Bronx: bronx, bx
US | New York |: long island, upstate new york, upstate ny, hudson valley, westchester, westchester county
US | California | San Francisco: sf, san fran, san fransisco, frisco
US | California | Los Angeles: la, greater los angeles, los angeles area
US | California |: bay area, sf bay area, san francisco bay area, sf bay, silicon valley, south bay, east bay, norcal,
  socal, southern california, northern california, orange county, inland empire
US | District of Columbia | Washington: dc, washington dc, washington d c, dc metro, dc area, wash dc, greater washington, dmv
US | Texas |: dfw, dallas ft worth
US | Texas | Austin: atx
US | North Carolina |: research triangle, research triangle park, rtp, the triangle, raleigh durham
US | Minnesota |: twin cities, minneapolis st paul
US | Pennsylvania | Philadelphia: philly
US | Illinois |: chicagoland
US | Nevada | Las Vegas: vegas
US | Utah | Salt Lake City: slc
US | Florida |: south florida
US | Massachusetts | Boston: greater boston
GB | London | London: ldn, lon, city of london, london uk, docklands, canary wharf
GB | North East England | Newcastle upon Tyne: newcastle
GB | West Midlands | Stoke-on-Trent: stoke
GB | East of England | Bury St Edmunds: bury st edmonds
GB | Yorkshire and the Humber | Hull: hull, kingston upon hull
CA | Ontario | Toronto: gta, greater toronto area, greater toronto
CA | Ontario |: kitchener waterloo, southwestern ontario
CA | British Columbia |: lower mainland
CA | British Columbia | Vancouver: metro vancouver, greater vancouver
CA | Quebec | Montréal: greater montreal
CH | Zurich | Zürich: zuerich
DE | Hesse |: rhein main, rhine main
FR | Île-de-France |: la defense, paris la defense
IN | Karnataka | Bengaluru: blr
IN | Delhi | New Delhi: delhi ncr
MA | Casablanca-Settat | Casablanca: casa
MA | Laayoune-Sakia El Hamra | Laâyoune: laayoune, laâyoune, el aaiun, laayoune plage
MX | Mexico City | Mexico City: cdmx, df mexico
VN | Ho Chi Minh City | Ho Chi Minh City: hcmc, tp hcm
`;

/** Words that are a town's name somewhere, and something else in nearly every cell; they count beside its state or country alone. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  `hospital home remote mobile central centre center clinic house park office university school college community research
  engineer service services health care trust county city town village district street road avenue square place court hall
  north south east west northern southern eastern western various multiple several all any anywhere worldwide global national
  nationwide international regional local field hybrid onsite flexible virtual telework online web internet union media
  commerce industry energy orange normal enterprise independence liberty hope union harmony unity progress success price
  bank market sales finance law legal data science technology solutions systems general main head headquarters campus
  station airport port base camp division department team unit group of and the in on at to for by from or with days
  day week month full part time contract permanent temporary hours level senior junior lead manager director chief staff
  santa van man best major minor early late young old new big little long short high low upper lower middle
  royal victoria king queen prince princess st mt ward lodge manor grange gardens green heath hill mill moor wood woods bridge
  cross gate lane close way view rise side row walk end corner point bay lake river valley ridge grove spring springs falls
  europe asia africa america americas emea latam apac eu worldwide earth world planet
  product platform cloud founding start up startup adobe oracle sage mission republic guide teams open
  multi language english french german spanish`.split(/\s+/),
);
