/** Verbs that end labels such as "Budgets verwalten", and their nouns, by which postings name the same. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    abwickeln: 'Abwicklung',
    analysieren: 'Analyse',
    anleiten: 'Anleitung',
    aufbauen: 'Aufbau',
    aufbereiten: 'Aufbereitung',
    ausbilden: 'Ausbildung',
    auswerten: 'Auswertung',
    bearbeiten: 'Bearbeitung',
    bedienen: 'Bedienung',
    behandeln: 'Behandlung',
    beraten: 'Beratung',
    beschaffen: 'Beschaffung',
    betreuen: 'Betreuung',
    bewerten: 'Bewertung',
    dokumentieren: 'Dokumentation',
    durchführen: 'Durchführung',
    einkaufen: 'Einkauf',
    entwerfen: 'Entwurf',
    entwickeln: 'Entwicklung',
    erfassen: 'Erfassung',
    erstellen: 'Erstellung',
    führen: 'Führung',
    gestalten: 'Gestaltung',
    implementieren: 'Implementierung',
    inspizieren: 'Inspektion',
    instandhalten: 'Instandhaltung',
    installieren: 'Installation',
    kalkulieren: 'Kalkulation',
    kontrollieren: 'Kontrolle',
    koordinieren: 'Koordination',
    leiten: 'Leitung',
    lenken: 'Lenkung',
    montieren: 'Montage',
    optimieren: 'Optimierung',
    organisieren: 'Organisation',
    pflegen: 'Pflege',
    planen: 'Planung',
    prüfen: 'Prüfung',
    reinigen: 'Reinigung',
    reparieren: 'Reparatur',
    schulen: 'Schulung',
    steuern: 'Steuerung',
    testen: 'Test',
    überwachen: 'Überwachung',
    umsetzen: 'Umsetzung',
    unterrichten: 'Unterricht',
    unterstützen: 'Unterstützung',
    verarbeiten: 'Verarbeitung',
    verhandeln: 'Verhandlung',
    verkaufen: 'Verkauf',
    vermarkten: 'Vermarktung',
    verwalten: 'Verwaltung',
    vorbereiten: 'Vorbereitung',
    warten: 'Wartung',
    zubereiten: 'Zubereitung',
  }),
);

/** Nouns that end compounds which are written in one word, with a hyphen or in two: "Projektmanagement". */
const HEAD = new RegExp(
  `^(\\p{Lu}[\\p{L}]{2,}?)(${[
    ...NOUNS.values(),
    'Management',
    'Controlling',
    'Marketing',
    'Software',
    'Design',
    'Administration',
    'Programmierung',
    'Sicherheit',
    'Technik',
    'Wesen',
    'Recht',
  ]
    .join('|')
    .toLowerCase()})$`,
  'u',
);

/**
 * "Projektmanagement" gives "Projekt-Management" and "Management Projekt" (with "von" and "der" unheard, "Management von
 * Projekten"); "Daten analysieren" gives "Analyse Daten" and "Datenanalyse".
 */
export function germanVariants(label: string): string[] {
  const words = label.split(' ');
  const last = words.at(-1) as string;
  const noun = words.length > 1 ? NOUNS.get(last) : undefined;
  if (noun !== undefined) {
    const rest = words.slice(0, -1).join(' ');
    return [`${noun} ${rest}`, ...(words.length === 2 ? compounds(rest, noun) : [])];
  }
  const compound = words.length === 1 ? HEAD.exec(label) : null;
  if (compound) {
    const [, of = '', head = ''] = compound;
    return [`${of}-${head}`, ...(head === 'recht' || head === 'wesen' ? [] : [`${head} ${of}`])];
  }
  return words.length === 1 && /^\p{L}{3,}-\p{L}{3,}$/u.test(label) ? [joined(label)] : [];
}

/** The compounds that a noun and what it is done to can make: of "Budgets" and "Verwaltung" also "Budgetverwaltung". */
function compounds(of: string, noun: string): string[] {
  if (!/^\p{Lu}\p{L}{2,}$/u.test(of)) return [];
  const stems = new Set([of, of.replace(/(en|e|n|s)$/, ''), of.replace(/s$/, ''), of.replace(/[en]$/, '')]);
  return [...stems]
    .filter((stem) => stem.length > 2)
    .flatMap((stem) => [`${stem}${noun.toLowerCase()}`, `${stem}s${noun.toLowerCase()}`]);
}

/** "Projekt-Management" as one word. */
function joined(label: string): string {
  const [first = '', second = ''] = label.split('-');
  return `${first}${second.toLowerCase()}`;
}
