/** Words that name who somebody is at work, in English and French, without those that their ending gives away. */
const ROLES = new Set(
  `accountant agent aide analyst apprentice architect artist assistant associate attendant attorney auditor barista cashier caregiver commerciaux
  chargé chargée chef chief clerk coach comptable cook courier craftsperson crew dean dentist devops driver dba electrician exec executive fellow guard head hôte hygienist intern
  internist judge laborer lawyer lead machinist mechanic medic midwife nurse operative paralegal paramedic partner pilot
  porter president principal producer professional psychologist rep representative responsable secretary sergeant sme sonographer specialist staff steward student
  surgeon tech technician technologist therapist trainee vp worker hca rn lpn cna sdr bdr physician commercial consultant aide-soignant
  researcher scrum-master postdoc helper employé employée ouvrier apprenti teammate associate warden`.split(
    /\s+/,
  ),
);
const ENDING =
  /(?:[a-z]{2}er|[a-z]{2}or|ist|iste|ian|ien|ienne|eur|euse|ière|trice|keeper|man|woman|person)$/;
/** Words with such an ending that name no role. */
const OTHERS = new Set(
  `after anchor another better boulder career cancer care center centre character chapter charter cluster color colour computer consumer corner
  cover copper customer cyber december december dinner either enter ever factor filter former further gender greater her human inner
  interior exterior junior labor labour later layer letter liver lower major manchester master matter member minor mirror monitor motor
  never november number october offer order other our outdoor indoor over paper paster per power proper quarter river router safer
  sector semester senior september server shelter shoulder silver sister smaller soldier street successor summer super tender their
  timber together tower trailer tumor under upper user water weather whether winter wonder woman german roman permanent doctor's
  prior floor door error four your or for poor tractor chester leicester worcester gloucester lancaster doncaster
  bachelor laser newer peer career's mayor premier dealer retailer gardener's ulster munster cider primer newsletter transformer docker
  jupiter kubernetes vector tutor's denver vancouver dover hannover rotterdam november extérieur intérieur supérieur secteur valeur couleur honneur
  heur ingénierie première dernière manière lumière italian indian asian australian canadian pedestrian vegetarian civilian
  hr mr dr sr jr`.split(/\s+/),
);
OTHERS.delete('doctor');

/** Whether a word in lower case names a role, in the singular. */
export function isRoleWord(word: string): boolean {
  return ROLES.has(word) || (word.length > 3 && ENDING.test(word) && !OTHERS.has(word));
}

/** The role in the singular where the word is the plural of one ("nurses"), else null. */
export function singularRole(word: string): string | null {
  if (!word.endsWith('s') || word.length < 4) return null;
  const singular = word.slice(0, -1);
  return isRoleWord(singular) ? singular : null;
}
