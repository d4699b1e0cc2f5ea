import type { Wording } from './wording';

export const german: Wording = {
  beforeSkill:
    'erfahrung erfahrungen erfahren kenntnisse kenntnissen kenntnis wissen fachwissen know how expertise versiert ' +
    'sicher sicherer sicheren umgang beherrschen beherrschst vertraut programmieren programmierung sprachen tools ' +
    'software microsoft ms fortgeschrittene fortgeschritten fliessend verhandlungssicher entwickeln entwicklung ' +
    'programmiersprachen programmiersprache anwendung werkzeuge praxis routiniert fit skills',
  afterSkill:
    'kenntnisse kenntnissen erfahrung erfahrungen entwickler entwicklerin entwicklung programmierung programmierer ' +
    'programmiererin skills zertifizierung zertifikat datenbank datenbanken tabellen skripte makros bibliothek know',
  afterNoSkill: 'zu auf der die das dem den des ein eine ihr ihre unser unsere wir uns weiter an aus',
  joining: 'und oder bzw beziehungsweise sowie',
  asking: {
    negative: 'kein keine keinen keiner keinerlei nicht ohne weder noch nie',
    onlyOrJust: 'nur bloss allein ausschliesslich',
    needed:
      'notig notwendig erforderlich benotigt vorausgesetzt voraussetzung voraussetzungen muss mussen musst zwingend ' +
      'erwartet verlangt gefordert brauchst brauchen benotigen benotigst',
    experience:
      'erfahrung erfahrungen kenntnisse kenntnis vorkenntnisse vorerfahrung wissen vorwissen ausbildung studium ' +
      'berufserfahrung qualifikation',
    but: 'aber jedoch sondern allerdings obwohl wahrend',
    preferred:
      'vorteil vorteilhaft wunschenswert idealerweise bevorzugt optional optimalerweise pluspunkt plus bonus gerne gern willkommen ' +
      'bestenfalls vorzugsweise',
    required:
      'muss musst mussen zwingend erforderlich notwendig unbedingt voraussetzung vorausgesetzt unabdingbar ' +
      'benotigst benotigen verlangt gefordert unverzichtbar',
    onlyAhead:
      'idealerweise optimalerweise bestenfalls vorzugsweise muss musst mussen benotigst benotigen unbedingt',
    onlyBack: 'plus pluspunkt bonus willkommen',
    condition: 'bei wenn falls sofern soweit',
    candidate:
      'du sie bewerber bewerberin bewerbende kandidat kandidatin kandidaten person jemand jemanden wer',
    has: 'hast haben hat bringst bringen bringt verfugst verfugen verfugt besitzt besitzen kannst konnen beherrschst beherrschen solltest sollten sollte',
    another:
      'kenntnisse erfahrung erfahrungen berufserfahrung fahigkeit abgeschlossene abgeschlossenes ausbildung studium bachelor master diplom gute sehr fundierte sichere sicherer solide ausgepragte idealerweise muss',
  },
  aside: {
    job:
      'du sie dein deine deinen deiner ihr ihre ihrer ihnen dir dich bewerber bewerberin kandidat kandidatin ' +
      'stelle position rolle aufgabe aufgaben verantwortlich suchen sucht suche gesucht einstellen verstarkung ' +
      'verstarken muss mussen solltest sollten brauchen benotigen erwarten erwartet wunschen ideal idealerweise ' +
      'person erfahrung kenntnisse fahigkeiten technologien sprachen vorteil wunschenswert erforderlich ' +
      'voraussetzung',
    we: 'wir',
    ours: 'unser unsere unserem unseren unserer unseres',
    stack: 'technologien techstack stack einsatz nutzen verwenden setzen',
    unit:
      'team teams unternehmen firma gruppe konzern klinik klinikum krankenhaus abteilung einheit zentrum ' +
      'hochschule universitat schule kanzlei praxis agentur startup plattform anbieter hersteller lieferant ' +
      'dienstleister arbeitgeber betrieb handler verein stiftung behorde bank beratung haus marktfuhrer ' +
      'familienunternehmen netzwerk partner',
    praise:
      'fuhrend fuhrende fuhrender fuhrenden grosste grossten gegrundet hauptsitz ausgezeichnet ausgezeichneter ' +
      'renommiert renommierte weltweit weltweite global international internationaler mission vision kunden ' +
      'marken standorte standorten mitarbeiter mitarbeitende mitarbeitenden beschaftigte umsatz milliarden ' +
      'millionen landern zertifiziert zertifizierter tradition jahrzehnten marktfuhrer',
    does:
      'ist sind war hat haben bietet bieten liefert liefern betreibt betreiben entwickelt entwickeln produziert ' +
      'produzieren vertreibt unterstutzt unterstutzen steht stehen gehort gehoren zahlt zahlen umfasst versorgt ' +
      'betreut betreuen macht machen',
    perk:
      'altersvorsorge urlaub urlaubstage urlaubsgeld weihnachtsgeld versicherung rabatt rabatte vergunstigungen ' +
      'mitarbeiterrabatte gutscheine parkplatz parkplatze bonus pramie pramien zuschuss zuschusse jobticket ' +
      'jobrad deutschlandticket benefits kinderbetreuung kita gesundheit betriebsrente vermogenswirksame kantine ' +
      'obst kaffee getranke firmenwagen dienstwagen homeoffice gleitzeit tarifvertrag gehalt vergutung massagen ' +
      'fitness fitnessstudio firmenfitness sonderzahlungen sonderurlaub umzug',
    growth:
      'weiterbildung weiterbildungen weiterbildungsmoglichkeiten fortbildung fortbildungen schulungen schulung ' +
      'seminare kurse karriere aufstiegschancen entwicklungsmoglichkeiten perspektiven mentoring coaching ' +
      'einarbeitung workshops lernen',
    gives:
      'bieten bietet biete geben gibt erhaltst erhalten bekommst bekommen erwartet profitierst profitieren ' +
      'geniessen geniesst ermoglichen fordern unterstutzen ubernehmen freuen',
    given:
      'angeboten bereitgestellt ubernommen gefordert bezahlt bezuschusst kostenlos kostenfrei gratis moglich',
    legal:
      'geschlecht herkunft religion weltanschauung behinderung alter identitat orientierung nationalitat ' +
      'hautfarbe schwerbehinderte schwerbehinderung schwerbehinderten diskriminierung gleichbehandlung agg ' +
      'ethnische ethnischer',
    applying:
      'bewirb bewerben bewerbung bewerbungen bewerbungsunterlagen lebenslauf anschreiben zeugnisse unterlagen ' +
      'senden sende schicken schicke einreichen mail email frist bewerbungsfrist vorstellungsgesprach gesprach ' +
      'kontakt ansprechpartner ansprechpartnerin gehaltsvorstellung gehaltswunsch eintrittstermin link portal ' +
      'website formular referenz',
  },
  employer: {
    speaks:
      /^\W*((wir (sind|entwickeln|bieten|beraten|beliefern|betreiben|gehören|zählen|produzieren|vertreiben|betreuen|stehen|haben|realisieren)|unser(e|em|en|es|er)? (unternehmen|firma|kunden|gruppe|produkte|marken?|konzern|haus|leistungen|dienstleistungen|plattform|team|mission))\b|(gegründet|seit) (im jahr )?\d{4}|mit (über |mehr als |rund )?[\d.]+ (mitarbeite|beschäftig|standort|filial))/i,
    is: /\b(ist|sind) (ein|eine|eines|einer|das|der|die) ([\wäöüß-]+ ){0,4}?(führend\w*|größte\w*|international\w*|global\w*|weltweit\w*|familiengeführt\w*|mittelständisch\w*|unabhängig\w*|familienunternehmen|marktführer\w*)|\b(führende[rsn]?|weltweit tätige[rsn]?|größte[rn]?) (anbieter|hersteller|unternehmen|dienstleister|lieferant)/i,
    isWord: /führend|größte|international|global|weltweit|familien|mittelständisch|unabhängig|marktführer/i,
    butAsks:
      /\b(such(en|t|e)|brauchen|benötigen|erwarten|wünschen|du (bist|bringst|hast|wirst)|sie (bringen|haben|verfügen|sind)|bewerb\w*|kandidat\w*|verstärkung|verstärken|müssen|sollten|aufgabe\w*|einstellen|stellen .{0,30} ein)\b/i,
  },
  course: {
    notTaught:
      /(\b(vorkenntnisse|voraussetzung(en)?|zulassungsvoraussetzung\w*|teilnahmevoraussetzung\w*|vorausgesetzt|vorerfahrung|keine (vor)?kenntnisse|grundkenntnisse (in|der|von)|abitur|hochschulreife|bildungsgutschein|förder\w*|bewerbungs(training|coaching)|unterrichtssprache|in deutscher sprache|in englischer sprache))/i,
    formOfTeaching: /^(präsenz|online|fern|hybrid|blended|e-?learning|virtuell|klassenraum)/i,
    leadsTo:
      /(zertifi\w*|prüfung\w*|abschluss\w*|vorbereit\w*|qualifi\w*|anerkannt\w*|berechtig\w*|schein\b|diplom\w*|lizenz\w*)/i,
    ofSomebodyElse:
      /\b(unter|anleitung|aufsicht|leitung|unterstützung|assistenz|berichte\w*|geleitet|durch)( (an|von|der|des|die|einem|einer|eines|den|dem|zertifizierten|qualifizierten|erfahrenen))*\s*$/i,
  },
  qualifiers: new Set(
    (
      'grundlagen grundkurs basis basics einführung einsteiger anfänger fortgeschritten fortgeschrittene aufbau aufbaukurs ' +
      'vertiefung praktisch praktische angewandt angewandte allgemeine allgemein moderne professionell professionelle ' +
      'prinzipien konzepte techniken technik methoden methode werkzeuge tools kenntnisse kompetenz kompetenzen fähigkeiten ' +
      'theorie praxis wissen in und der die das den des dem für mit zu zur zum von im eine ein einer prozesse strategien ' +
      'systeme lösungen software programmierung sprache'
    ).split(' '),
  ),
};
