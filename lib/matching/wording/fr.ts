import type { Wording } from './wording';

export const french: Wording = {
  beforeSkill:
    'experience experiences experimente connaissance connaissances maitrise maitrisez maitriser competence competences ' +
    'pratique utilisation utiliser logiciel logiciels outil outils langage langages programmation programmer developper ' +
    'developpement expertise expert experte niveau courant notions bonnes environnement microsoft ms pack suite parle parlez parler ' +
    'savoir familier familiere aisance informatique',
  afterSkill:
    'competences developpeur developpeuse developpeurs programmation programmeur certification certifie base bases ' +
    'scripts macros avance confirme courant exige exigee souhaite souhaitee requis',
  afterNoSkill: 'a au aux pour votre vos notre nos ce cette ces vous nous qui que vers',
  joining: 'et ou voire ainsi que',
  asking: {
    negative: 'pas aucun aucune sans ni non jamais',
    onlyOrJust: 'seulement uniquement que simplement',
    needed:
      'necessaire necessaires requis requise requises exige exigee exigees obligatoire demande demandee demandees besoin indispensable prerequis',
    experience:
      'experience connaissance connaissances formation diplome qualification competence competences maitrise',
    but: 'mais cependant toutefois neanmoins bien',
    preferred:
      'plus atout souhaite souhaitee souhaites souhaitees souhaitable souhaitables apprecie appreciee apprecies appreciees ' +
      'idealement avantage bonus preference facultatif optionnel bienvenue bienvenu',
    required:
      'exige exigee exiges exigees requis requise requises obligatoire obligatoires indispensable indispensables imperatif ' +
      'imperativement imperative necessaire necessaires devez doit essentiel essentielle',
    onlyAhead: 'idealement devez doit imperativement',
    onlyBack: 'plus atout avantage bonus bienvenue bienvenu',
    condition: 'si lorsque quand selon au',
    candidate: 'vous tu candidat candidate candidats candidature personne quelqu',
    has: 'avez as disposez possedez justifiez maitrisez maitrises devez doit etes savez pouvez possede dispose justifie maitrise',
    another:
      'connaissance connaissances experience experiences maitrise competences capacite diplome formation bac licence master bonne bonnes solide solides excellente excellentes idealement permis titulaire',
  },
  aside: {
    job:
      'vous votre vos tu ton ta tes toi candidat candidate candidats poste mission missions role fonction ' +
      'recherche recherchons cherchons cherche recrutons recrute recrutement rejoignez rejoindre integrez ' +
      'integrer devez doit besoin exige exigee requis requise souhaite souhaitee ideal personne profil ' +
      'experience connaissances competences maitrise langages outils responsable charge chargee atout',
    we: 'nous on',
    ours: 'notre nos',
    stack: 'technologies stack utilisons',
    unit:
      'equipe equipes entreprise societe groupe cabinet agence hopital clinique etablissement service ' +
      'departement unite centre ecole universite association structure organisme startup plateforme fournisseur ' +
      'fabricant prestataire employeur distributeur magasin magasins reseau banque acteur leader filiale maison ' +
      'bureau pme eti',
    praise:
      'leader leaders premier premiere fondee fonde creee cree basee implantee specialise specialisee reconnu ' +
      'reconnue reference mondial mondiale international internationale vision ambition clients marques salaries ' +
      'collaborateurs implantations chiffre affaires milliards millions pays certifiee labellisee depuis numero ' +
      'independant independante familiale',
    does:
      'est sont etait a ont sommes propose proposons proposent offre offrons accompagne accompagnons concoit ' +
      'concevons developpe developpons intervient intervenons fabrique commercialise compte regroupe emploie ' +
      'opere assure realise travaille',
    perk:
      'mutuelle conges rtt prime primes tickets ticket restaurant restaurants cheques cheque vacances ' +
      'participation interessement avantages remuneration salaire fixe variable prevoyance ce cse teletravail ' +
      'parking transport remboursement vehicule voiture telephone mois treizieme logement repas creche retraite ' +
      'indemnites reductions remises panier',
    growth:
      'formation formations evolution evolutions carriere perspectives montee accompagnement integration ' +
      'mentorat coaching parcours tutorat ateliers apprendre',
    gives:
      'offrons offre proposons propose beneficiez beneficierez profitez profiterez recevrez aurez garantissons ' +
      'encourageons finance financons investissons',
    given:
      'assuree assure propose proposee offerte offert prise pris rembourse remboursee gratuit gratuite possible ' +
      'fourni fournie',
    legal:
      'sexe origine religion handicap age orientation identite nationalite discrimination discriminations ' +
      'egalite diversite grossesse convictions syndicale rqth ethnique croyances',
    applying:
      'postuler postulez candidature candidatures cv lettre motivation envoyer envoyez adresser adressez ' +
      'transmettre mail email courriel entretien entretiens date cloture limite contact contacter contactez site ' +
      'lien telephone reference dossier processus',
  },
  employer: {
    speaks:
      /^\W*((nous (sommes|accompagnons|proposons|développons|concevons|intervenons|offrons|avons)|notre (entreprise|société|groupe|client|cabinet|structure|mission|marque|équipe|agence)|nos (clients|produits|services|marques|équipes|agences))\b|(créée?|fondée?|implantée?|basée?|située?) (en|à|dans)\b|depuis (sa création|\d{4}|plus de \d+ ans)|(avec|fort de|forte de) (plus de |près de )?[\d\s]+ (salariés|collaborateurs|agences|magasins|ans))/i,
    is: /\b(est|sommes|sont) (un|une|le|la|l'un des|l'une des|un des|une des) ?([\wàâçéèêëîïôûùüÿœ'-]+ ){0,4}?(leader\w*|premier\w*|spécialisée?s?|acteur\w*|référence|indépendante?s?|familiale?s?|internationale?s?|mondiale?s?|numéro un|n°\s?1)|\b(leader|acteur majeur|spécialiste|numéro un|référence) (français\w*|européen\w*|mondial\w*|international\w*|national\w*|d[eu]s?|dans|en)/i,
    isWord: /leader|premier|spécialis|acteur|référence|indépendant|famili|international|mondial|numéro|n°/i,
    butAsks:
      /(recherch\w*|cherch(ons|e)\b|recrut\w*|besoin|candidat\w*|vous (serez|aurez|êtes|avez|devez|assurez|participez|rejoin\w*|intégr\w*)|rejoign\w*|intégr(ez|er)|doit|devez|poste\b|mission|profil)/i,
  },
  course: {
    notTaught:
      /(\b(pré-?requis|prérequis|conditions? d'(admission|accès|entrée)|niveau d'entrée|connaissances? (préalables?|de base)|aucune? (connaissance|expérience|prérequis)|être titulaire|avoir (une|des) (expérience|connaissances)|baccalauréat|financement|éligible au cpf|cpf\b|aide à la recherche d'emploi|langue d'enseignement|enseigné en))/i,
    formOfTeaching:
      /^(présentiel|à distance|en ligne|distanciel|hybride|e-?learning|blended|classe virtuelle|alternance)/i,
    leadsTo:
      /(certif\w*|examen\w*|diplôm\w*|habilit\w*|prépar\w*|qualifi\w*|accrédit\w*|permet d'(obtenir|exercer)|titre professionnel|permis|devenir|attestation)/i,
    ofSomebodyElse:
      /(sous|supervision|responsabilité|direction|encadré\w*|animé\w*|dispensé\w*|assist\w*|auprès|par)( (la|le|les|un|une|des|du|de|d'|l'|responsabilité|direction|supervision|par|formateur|certifié\w*|qualifié\w*|expérimenté\w*))*\s*$/i,
  },
  qualifiers: new Set(
    (
      'avancé avancée avancés avancées appliqué appliquée base bases débutant débutants intermédiaire introduction initiation ' +
      'perfectionnement essentiel essentiels fondamental fondamentaux général générale générales moderne pratique pratiques ' +
      'professionnel professionnelle principes concepts techniques technique méthodes méthode outils outil compétences ' +
      'compétence logiciel théorie connaissance connaissances de du des d le la les l en et à au aux pour avec un une ' +
      'stratégies stratégie processus systèmes système solutions informatique programmation langage notions niveau'
    ).split(' '),
  ),
};
