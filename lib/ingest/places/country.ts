import { placeKey } from './place-key';

/** ISO 3166-1: each country's two letters before its three. */
const CODES = `
  ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE
  BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS
  BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN
  COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST
  EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF
  GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD
  HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM
  JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA
  LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD
  MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM
  NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG
  PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA
  SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD
  STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON
  TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR
  VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE`;

/** Languages in which postings name countries. */
const LANGUAGES = 'en fr de es it nl pt pl sv da nb fi cs hu ro el tr'.split(' ');

/** Names that the platform does not have, by country. */
const ALSO: Readonly<Record<string, string>> = {
  AE: 'uae, emirates',
  BO: 'bolivia plurinational state of',
  CD: 'drc, democratic republic of congo, democratic republic of the congo, rdc',
  CG: 'republic of congo',
  CI: 'ivory coast',
  CN: 'pr china, mainland china, peoples republic of china',
  CZ: 'czech republic, république tchèque',
  DE: 'brd, federal republic of germany',
  DO: 'dominican rep',
  GB: 'uk, gb, gbr, great britain, britain, england, angleterre, inglaterra',
  HK: 'china hong kong, hong kong china, hong kong sar',
  IR: 'iran islamic republic of',
  KR: 'south korea, korea, republic of korea, korea republic of',
  LA: 'lao peoples democratic republic',
  MD: 'moldova republic of',
  MK: 'macedonia',
  MO: 'china macau, macau, macao',
  NL: 'holland, the netherlands, pays bas',
  PS: 'palestine',
  RU: 'russian federation',
  SY: 'syrian arab republic',
  TR: 'turkey, türkiye',
  TW: 'taiwan roc',
  TZ: 'united republic of tanzania, tanzania united republic of',
  US: 'us, usa, united states of america, etats unis d amérique, u s of a',
  VE: 'venezuela bolivarian republic of',
  VN: 'viet nam',
};

/** Iceland in German, and an English word. */
const NO_COUNTRIES = new Set(['island']);

let names: ReadonlyMap<string, string> | undefined;
let codes: ReadonlyMap<string, string> | undefined;

/** The country (ISO 3166-1 alpha-2) that a name's key stands for, in one of the languages above; codes do not count, but for UK and US. */
export function countryNamed(key: string): string | undefined {
  names ??= readNames();
  return names.get(key);
}

/** The country that a code of two or three letters stands for. */
export function countryCoded(code: string): string | undefined {
  codes ??= readCodes();
  return codes.get(code.toUpperCase());
}

/** The country that a cell names or codes; null where it is none. */
export function countryOf(cell: string): string | null {
  return (
    (/^[A-Za-z]{2,3}$/.test(cell) ? countryCoded(cell) : undefined) ?? countryNamed(placeKey(cell)) ?? null
  );
}

function readCodes(): ReadonlyMap<string, string> {
  const read = new Map([['UK', 'GB']]);
  for (const code of CODES.trim().split(/\s+/)) {
    const country = code.slice(0, 2);
    read.set(country, country);
    read.set(code.slice(2), country);
  }
  return read;
}

function readNames(): ReadonlyMap<string, string> {
  codes ??= readCodes();
  const countries = [...new Set(codes.values())];
  const read = new Map<string, string>();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
      for (const country of countries) {
        const key = placeKey(display.of(country) ?? '');
        if (key.length > 3 && !NO_COUNTRIES.has(key) && !read.has(key)) read.set(key, country);
      }
    }
  }
  for (const [country, list] of Object.entries(ALSO))
    for (const name of list.split(', ')) read.set(placeKey(name), country);
  return read;
}
