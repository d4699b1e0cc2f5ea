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
GB | London | London: ldn, lon, city of london, london uk, docklands, canary wharf,
  hampstead, clapham, brixton, denmark hill, colindale, stepney, stepney green, beckton, homerton, wapping, shoreditch, euston,
  bloomsbury, soho, mayfair, marylebone, whitehall, holborn, southwark, vauxhall, elephant and castle,
  kings cross, farringdon, hammersmith, fulham, south kensington, battersea, roehampton, mile end, poplar
GB | London | Kingston upon Thames: kingston on thames
GB | South East England |: gravesham, spelthorne
GB | North West England | Manchester: wythenshawe
GB | East of England | Southend-on-Sea: southend
GB | South West England | Newton Abbot: newton abbott
GB | North East England | Newcastle upon Tyne: newcastle
GB | West Midlands | Stoke-on-Trent: stoke
GB | East of England | Bury St Edmunds: bury st edmonds
GB | Yorkshire and the Humber | Hull: hull, kingston upon hull
CA | Ontario | Toronto: gta, greater toronto area, greater toronto
CA | Ontario |: kitchener waterloo, southwestern ontario
CA | British Columbia |: lower mainland
CA | British Columbia | Vancouver: metro vancouver, greater vancouver
CA | Quebec | Montréal: greater montreal
CO | Bogota D.C. | Bogotá: bogotá dc, bogotá d c, santafe de bogota
CH | Zurich | Zürich: zuerich
DE | Hesse |: rhein main, rhine main
FR | Île-de-France |: la defense, paris la defense
IN | Karnataka | Bengaluru: blr
IN | Delhi | New Delhi: delhi ncr
MA | Rabat-Salé-Kénitra | Salé: sala al jadida
MA | Marrakesh-Safi | Ben Guerir: benguerir, ben guerir, benguérir
MA | Casablanca-Settat | Casablanca: casa
MA | Laayoune-Sakia El Hamra | Laâyoune: laayoune, laâyoune, el aaiun, laayoune plage
MX | Mexico City | Mexico City: cdmx, df mexico
VN | Ho Chi Minh City | Ho Chi Minh City: hcmc, tp hcm
`;

/** Counties in which parts of London lay until 1965, and whose names still stand in addresses there. */
export const LONDON_ONCE_IN: readonly string[] = ['surrey', 'kent', 'essex', 'herts', 'hertfordshire'];
