/** Verbs that open labels such as "gérer des stocks", and their nouns, by which postings name the same. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    accompagner: 'accompagnement',
    accueillir: 'accueil',
    acheter: 'achat',
    administrer: 'administration',
    animer: 'animation',
    approvisionner: 'approvisionnement',
    assembler: 'assemblage',
    calculer: 'calcul',
    charger: 'chargement',
    concevoir: 'conception',
    conduire: 'conduite',
    conseiller: 'conseil',
    contrôler: 'contrôle',
    coordonner: 'coordination',
    créer: 'création',
    développer: 'développement',
    diriger: 'direction',
    élaborer: 'élaboration',
    encadrer: 'encadrement',
    enseigner: 'enseignement',
    entretenir: 'entretien',
    établir: 'établissement',
    évaluer: 'évaluation',
    fabriquer: 'fabrication',
    former: 'formation',
    gérer: 'gestion',
    identifier: 'identification',
    installer: 'installation',
    inspecter: 'inspection',
    maintenir: 'maintien',
    manipuler: 'manipulation',
    mesurer: 'mesure',
    monter: 'montage',
    négocier: 'négociation',
    nettoyer: 'nettoyage',
    optimiser: 'optimisation',
    organiser: 'organisation',
    piloter: 'pilotage',
    planifier: 'planification',
    préparer: 'préparation',
    prévenir: 'prévention',
    programmer: 'programmation',
    rédiger: 'rédaction',
    réaliser: 'réalisation',
    réceptionner: 'réception',
    recruter: 'recrutement',
    réparer: 'réparation',
    superviser: 'supervision',
    surveiller: 'surveillance',
    traiter: 'traitement',
    utiliser: 'utilisation',
    vendre: 'vente',
    vérifier: 'vérification',
  }),
);

/** Verbs that say no more than that something is done. */
const DOING =
  /^(assurer|effectuer|réaliser|exécuter|mener|pratiquer|faire) (la |le |les |l['’]|des |une? |du )/;

/**
 * "gérer des stocks" gives "gestion des stocks" (with "des" and "de" unheard, "gestion de stock" too), "assurer la gestion
 * des stocks" the same. What is done must be two words at least: "effectuer des achats" is no "achats".
 */
export function frenchVariants(label: string): string[] {
  const [first = '', ...rest] = label.split(' ');
  const noun = rest.length > 0 ? NOUNS.get(first) : undefined;
  const done = label.replace(DOING, '');
  const heard = done
    .split(/[ '’]/)
    .filter((word) => word.length > 2 && !/^(des|les|une|aux|par|sur)$/.test(word));
  return [
    ...(noun ? [`${noun} ${rest.join(' ')}`] : []),
    ...(done !== label && heard.length > 1 ? [done] : []),
  ];
}
