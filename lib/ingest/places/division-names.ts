/**
 * What people call first-level divisions besides the gazetteer's names: codes, names in the country's language, counties.
 * By country; each line is the gazetteer's name and the others.
 */
export const DIVISION_NAMES: Readonly<Record<string, string>> = {
  US: `
    Alabama: AL, ala; Alaska: AK; Arizona: AZ, ariz; Arkansas: AR, ark; California: CA, calif, cali; Colorado: CO, colo;
    Connecticut: CT, conn; Delaware: DE; District of Columbia: DC; Florida: FL, fla; Georgia: GA; Hawaii: HI; Idaho: ID;
    Illinois: IL; Indiana: IN; Iowa: IA; Kansas: KS; Kentucky: KY; Louisiana: LA; Maine: ME; Maryland: MD;
    Massachusetts: MA, mass; Michigan: MI, mich; Minnesota: MN, minn; Mississippi: MS; Missouri: MO; Montana: MT;
    Nebraska: NE; Nevada: NV; New Hampshire: NH; New Jersey: NJ; New Mexico: NM; New York: NY, new york state;
    North Carolina: NC; North Dakota: ND; Ohio: OH; Oklahoma: OK; Oregon: OR; Pennsylvania: PA, penna;
    Rhode Island: RI; South Carolina: SC; South Dakota: SD; Tennessee: TN, tenn; Texas: TX; Utah: UT; Vermont: VT;
    Virginia: VA; Washington: WA, washington state; West Virginia: WV; Wisconsin: WI, wisc; Wyoming: WY`,
  CA: `
    Alberta: AB; British Columbia: BC, colombie britannique; Manitoba: MB; New Brunswick: NB, nouveau brunswick;
    Newfoundland and Labrador: NL, newfoundland; Northwest Territories: NT; Nova Scotia: NS, nouvelle écosse;
    Nunavut: NU; Ontario: ON, ont; Prince Edward Island: PE, PEI; Quebec: QC, PQ; Saskatchewan: SK; Yukon: YT`,
  AU: `
    New South Wales: NSW; Victoria: VIC; Queensland: QLD; South Australia: SA; Western Australia: WA; Tasmania: TAS;
    Northern Territory: NT; Australian Capital Territory: ACT`,
  GB: `
    London: inner london, outer london, central london, middlesex, LND;
    North East England: north east, northeast, tyne and wear, teesside, tees valley, cleveland, wearside, tyneside, durham county;
    North West England: north west, northwest, greater manchester, gtr manchester, merseyside, cheshire, wirral, lancs,
      the lake district, lake district, cumberland, westmorland, LAN, MAN;
    Yorkshire and the Humber: yorkshire, yorkshire and humber, yorkshire and humberside, west yorkshire, south yorkshire,
      east yorkshire, east riding, humberside, w yorks, n yorks, s yorks, west yorks, north yorks, south yorks, kirklees, calderdale;
    East Midlands: east mids, northamptonshire, northants, notts, leics, lincs, derbys;
    West Midlands: west mids, the black country, black country, staffs, salop, worcs, hereford and worcester, warks, sandwell;
    East of England: east anglia, eastern england, bedfordshire, beds, herts, cambs;
    South East England: south east, southeast, berkshire, berks, bucks, hants, oxon, sussex, thames valley, home counties,
      royal berkshire, iow, medway, KEN, SRY;
    South West England: south west, southwest, west country, avon, wilts, glos, bristol avon, torbay;
    Scotland: the highlands, scottish highlands, lothian, lothians, lanarkshire, ayrshire, tayside, grampian, strathclyde,
      dunbartonshire, perthshire, borders, ecosse, SCT;
    Wales: gwent, dyfed, clwyd, glamorgan, mid glamorgan, south glamorgan, west glamorgan, rhondda, powys, cymru, pays de galles, WLS;
    Northern Ireland: county antrim, antrim, county armagh, county down, county fermanagh, fermanagh, county londonderry,
      county tyrone, tyrone, ulster ni, NIR`,
  IE: `
    Leinster: dublin county, greater dublin; Munster: cork county; Connacht: connaught`,
  DE: `
    Baden-Württemberg: BW, baden wuerttemberg; Bavaria: BY, bayern; Berlin: BE; Brandenburg: BB; Bremen: HB;
    Hamburg: HH; Hesse: HE, hessen; Mecklenburg-Vorpommern: MV, mecklenburg western pomerania;
    Lower Saxony: NI, niedersachsen; North Rhine-Westphalia: NW, NRW, nordrhein westfalen, ruhrgebiet;
    Rhineland-Palatinate: RP, rheinland pfalz; Saarland: SL; Saxony: SN, sachsen; Saxony-Anhalt: ST, sachsen anhalt;
    Schleswig-Holstein: SH; Thuringia: TH, thüringen, thueringen`,
  AT: `
    Burgenland: bgld; Carinthia: kärnten; Lower Austria: niederösterreich, noe; Salzburg: salzburger land;
    Styria: steiermark; Tyrol: tirol; Upper Austria: oberösterreich, ooe; Vienna: wien; Vorarlberg: vlbg`,
  CH: `
    Aargau: AG; Basel-City: basel stadt; Bern: BE, berne; Fribourg: freiburg; Geneva: GE, genève, genf; Grisons: graubünden;
    Lucerne: LU, luzern; Neuchâtel: neuenburg; Saint Gallen: SG, sankt gallen; Solothurn: SO; Thurgau: TG; Ticino: TI, tessin;
    Valais: VS, wallis; Vaud: VD, waadt; Zug: ZG; Zurich: ZH, zürich`,
  FR: `
    Auvergne-Rhône-Alpes: ARA, auvergne, rhône alpes; Bourgogne-Franche-Comté: bourgogne, burgundy, franche comté;
    Brittany: bretagne; Centre-Val de Loire: centre; Corsica: corse; Grand Est: alsace, lorraine, champagne ardenne;
    Hauts-de-France: picardie, nord pas de calais; Île-de-France: idf, région parisienne, paris region, greater paris;
    Normandy: normandie, basse normandie, haute normandie; Nouvelle-Aquitaine: aquitaine, limousin, poitou charentes;
    Occitanie: midi pyrénées, languedoc roussillon, languedoc; Pays de la Loire: PDL;
    Provence-Alpes-Côte d'Azur: PACA, provence, côte d azur, french riviera`,
  ES: `
    Andalusia: andalucía; Aragon: aragón; Asturias: principado de asturias; Balearic Islands: islas baleares, illes balears, baleares;
    Basque Country: país vasco, euskadi; Canary Islands: canarias, islas canarias; Castilla-La Mancha: castile la mancha;
    Castile and León: castilla y león; Catalonia: cataluña, catalunya, catalogne; Madrid: comunidad de madrid;
    Murcia: región de murcia; Navarre: navarra; Valencian Community: comunidad valenciana, comunitat valenciana`,
  IT: `
    Aosta Valley: valle d aosta; Apulia: puglia; Lombardy: lombardia; Piedmont: piemonte; Sardinia: sardegna;
    Sicily: sicilia; Tuscany: toscana; Trentino-Alto Adige: trentino, alto adige, südtirol, south tyrol; Emilia-Romagna: emilia;
    Friuli Venezia Giulia: friuli`,
  NL: `
    Friesland: fryslân; Limburg: nederlands limburg; North Brabant: noord brabant, brabant; North Holland: noord holland, NH;
    South Holland: zuid holland, ZH`,
  BE: `
    Brussels: brussels capital, région de bruxelles capitale; Flanders: vlaanderen, flandre, vlaams gewest;
    Wallonia: wallonie, région wallonne`,
  PL: `
    Greater Poland: wielkopolskie; Lesser Poland: małopolskie; Lower Silesia: dolnośląskie; Mazovia: mazowieckie;
    Silesia: śląskie; Pomerania: pomorskie; Lublin: lubelskie; Subcarpathia: podkarpackie; West Pomerania: zachodniopomorskie`,
  MA: `
    Casablanca-Settat: grand casablanca; Rabat-Salé-Kénitra: rabat salé; Marrakesh-Safi: marrakech safi;
    Souss-Massa: souss massa drâa; Tanger-Tetouan-Al Hoceima: tanger tétouan; Oriental: l oriental`,
  IN: `
    Delhi: NCR, delhi ncr, nct of delhi; Karnataka: KA; Maharashtra: MH; Tamil Nadu: TN; Telangana: TS; Odisha: orissa;
    Uttar Pradesh: UP; West Bengal: WB; Haryana: HR; Gujarat: GJ; Kerala: KL`,
  CN: `Inner Mongolia: nei mongol; Tibet: xizang; Guangdong: canton province`,
  BR: `São Paulo: SP; Rio de Janeiro: RJ; Minas Gerais: MG; Paraná: PR; Santa Catarina: SC; Rio Grande do Sul: RS; Federal District: DF, distrito federal; Bahia: BA; Pernambuco: PE; Ceará: CE`,
  CL: `Santiago Metropolitan: region metropolitana, metropolitana de santiago, metropolitana, region metropolitana de santiago, RM`,
  MX: `Mexico City: CDMX, distrito federal; México: estado de mexico, edomex`,
  DK: `Capital Region: hovedstaden; Central Jutland: midtjylland; North Denmark: nordjylland; South Denmark: syddanmark; Zealand: sjælland`,
  SE: `Skåne: scania`,
};
