import type { Headings } from './headings';

export const french: Headings = {
  sections: [
    [
      'preferred',
      /\b((serait|serai(en)?t|sont|est) (un|des) (plus|atouts?|avantages?)|(un|les) (plus|atouts?)\b|souhaite(e|s|es)?|souhaitables?|apprecie(e|s|es)?|idealement|facultati(f|fs|ve|ves)|optionnel(le|s|les)?|bonus|nice[- ]to[- ]haves?)\b/,
    ],
    [
      'benefits',
      /\b(avantages?|(ce que )?(nous (vous |te )?(offrons|proposons)|on (vous |t'|te )?(offre|propose))|remuneration|salaire|package|benefices|(nos|vos|les) (avantages|benefices)|notre offre|pourquoi (nous rejoindre|nous choisir|rejoindre|venir|choisir|postuler)|ce qui (vous|t')? ?attend chez nous|(conditions|infos?) (salariales?|de remuneration)|mutuelle|ce que (vous|tu) (gagnez|gagnes|aurez)|les petits plus|qualite de vie au travail|qvt)\b/,
    ],
    [
      'formalities',
      /\b(pour postuler|postul(er|ez|e)|comment postuler|candidature(s)?|processus (de |du )?recrutement|(etapes|deroulement|modalites) (de |du )?(recrutement|candidature|processus)|processus|contact(s|ez[- ]nous)?|informations? (complementaires?|pratiques?|utiles?|supplementaires?)|egalite (des chances|professionnelle)|diversite|handicap|rgpd|confidentialite|donnees personnelles|lieu( de travail)?|localisation|horaires?|type de contrat|type d'emploi|contrat|date (de debut|limite|de prise de poste)|prise de poste|conditions (de travail|d'exercice|particulieres)|duree|statut|temps de travail|mentions? legales?|avis)\b/,
    ],
    [
      'about us',
      /\b((a|au) propos( de (nous|notre \w+|l'entreprise|la societe|l'employeur|l'equipe|\w+))?|qui sommes[- ]nous|l'entreprise|entreprise|la societe|notre (entreprise|societe|client|histoire|equipe|culture|mission|vision|groupe|cabinet|structure|etablissement|ambition|adn)|nos valeurs|presentation (de )?(l'entreprise|la societe|l'etablissement|la structure|du groupe|du client)|(description|presentation) (de |du |de l'|de la )?(entreprise|societe|groupe|client|employeur|etablissement|structure)|l'etablissement|la structure|l'employeur|le groupe|le client|contexte( de l'entreprise)?)\b/,
    ],
    [
      'required',
      /\b(profil(s)?|competences?|qualifications?|exigences?|pre[- ]?requis|requis(e|es)?|exige(e|s|es)?|obligatoires?|indispensables?|imperati(f|fs|ve|ves)|qualites?|aptitudes?|savoir[- ](faire|etre)|connaissances?|formation( et experience)?|experiences?|diplomes?|(ce que )?(nous|on) (recherchons|cherchons|attendons|recherche|cherche)|vous (etes|avez|possedez|disposez|maitrisez|justifiez)|tu (es|as|possedes|maitrises)|(ce|celui|celle) que (nous|on) (recherchons|recherche)|et vous|et toi|votre (parcours|expertise)|c'est (vous|toi)|soft skills|hard skills|skills|must[- ]haves?|langues?|habilitations?|permis|environnement technique|stack( technique)?|technologies|criteres?|le candidat|la candidate|candidat(e)? ideal(e)?|ce dont (vous|tu) (aurez|auras|avez|as) besoin)\b/,
    ],
    [
      'duties',
      /\b(missions?|taches?|responsabilites?|activites?|attributions|fonctions?|(le|votre|ton|du|de) (poste|role|quotidien|job|metier|mission)|(description|descriptif|intitule|fiche|detail|presentation) (de |du |de l'|d')?(poste|offre|emploi|mission)|poste|role|ce que (vous|tu) (ferez|feras|allez faire|vas faire)|(vos|tes) (missions?|objectifs?|defis|challenges|projets?)|au quotidien|objectifs?|descriptif|description|journee type|vous (serez|aurez)|projets?)\b/,
    ],
  ],
  backToTheJob:
    /^[\s•*·–>-]*((en tant que|au sein d|dans le cadre d|rattache|sous la (responsabilite|direction|supervision))|(vous|tu) (etes|es|serez|seras|avez|as|aurez|auras|justifiez|maitrisez|possedez|disposez|assurez|participez|realisez|travaillez)\b|(nous|on) (recherchons|recherche|cherchons|cherche|recrutons|recrute)\b|(notre \w+ |nous )?recherch(ons|e)\b|experience (de|en|dans|souhaitee|exigee|requise)|(bonne |bonnes |une )?(connaissances?|maitrise) (de|des|du|en)\b|titulaire d|de formation\b|issu(e|\(e\))? d)/,
  filling: new Set(
    'le la les l un une des du de d a au aux en et ou pour dans sur avec ce cette votre vos notre nos ton ta tes mon nous vous tu on est sont principal principale principales principaux recherche recherchee recherchees technique techniques cle cles requis requises attendu attendues professionnelles personnelles personnel autres e s qui que'.split(
      ' ',
    ),
  ),
};
